# The commands of the house. `make run` and `make test` install what they need (Debian 12; Rust and Node 20 must be there).
PORTAL_DATA ?= data
export PORTAL_DATA

.PHONY: run test test-rust test-e2e bench fuzz fmt lint setup-run setup-test

run: setup-run ## Serves the portal with demo data; the terminal says where.
	PORTAL_DEMO=1 cargo run --locked --release -p server -- serve

test: setup-test lint test-rust test-e2e ## Everything that must hold.

test-rust: target/tools/bin/s3s-fs
	cargo test --locked --workspace --no-fail-fast

# Somebody else's S3 server, for the tests of the store of many machines. Later versions need a newer Rust.
target/tools/bin/s3s-fs:
	CARGO_PROFILE_DEV_DEBUG=0 cargo install --locked --debug --version 0.14.1 --features binary --root target/tools s3s-fs

# `cargo test` has built the server and the samples already; asked for alone, cargo would choose other features and build again.
test-e2e: e2e/node_modules/.package-lock.json
	cargo test --locked --workspace --no-run
	npm --prefix e2e test

bench: setup-run ## The speed promises, of the rules and against the release binary.
	cargo bench --locked -p domain --bench rules
	cargo bench --locked -p server --bench journey
	cargo bench --locked -p server --bench uploads

fuzz: ## Hostile input for the parsers of the rules, a minute each. Needs `cargo install cargo-fuzz`; stable Rust will do.
	cd app/domain && for target in number date catalogue; do \
		RUSTC_BOOTSTRAP=1 cargo fuzz run $$target -- -max_total_time=60 || exit 1; \
	done

fmt:
	cargo fmt --all

lint:
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings

setup-run:
	@.ci/setup build

setup-test:
	@.ci/setup build test

e2e/node_modules/.package-lock.json: e2e/package-lock.json
	npm --prefix e2e ci
	@touch $@
