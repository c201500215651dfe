//! Pages: models in, HTML out. No I/O.
