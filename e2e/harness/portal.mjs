// A portal of one's own: the real binary on a free port of this machine, with an empty data folder and demo data.
// What it is not for: building the binary (`make test-e2e` does) and talking to it (browser.mjs).
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
const BINARY = process.env.PORTAL_BIN
  ?? path.resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target", "debug/server");

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

export class Portal {
  // Starts one and waits until it says that it serves. `port` and `data` of an earlier one: the same portal again.
  static async start({ port, data } = {}) {
    const portal = new Portal();
    portal.port = port ?? await freePort();
    portal.data = data ?? await mkdtemp(path.join(tmpdir(), "portal-e2e-"));
    portal.origin = `http://127.0.0.1:${portal.port}`;
    portal.log = "";
    portal.child = spawn(BINARY, ["serve"], {
      env: {
        PATH: process.env.PATH,
        PORTAL_LISTEN: `127.0.0.1:${portal.port}`,
        PORTAL_DATA: portal.data,
        PORTAL_DEMO: "1",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    process.once("exit", () => portal.child.kill("SIGKILL"));
    const ended = once(portal.child, "exit");
    const serving = new Promise((resolve) => {
      portal.child.stdout.on("data", (text) => {
        portal.log += text;
        if (portal.log.includes("is serving at")) resolve("serving");
      });
    });
    portal.child.stderr.on("data", (text) => { portal.log += text; });
    const first = await Promise.race([serving, ended, once(portal.child, "error")]);
    if (first !== "serving") throw new Error(`the portal (${BINARY}) did not start:\n${portal.log}`);
    portal.demo = JSON.parse(await readFile(path.join(portal.data, "demo.json"), "utf8"));
    return portal;
  }

  // Asks it to stop and waits; with "SIGKILL" it has no time to tidy up.
  async end(signal = "SIGTERM") {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, "exit");
    this.child.kill(signal);
    await ended;
  }

  // Stops it for good and takes its folder away.
  async discard() {
    await this.end();
    await rm(this.data, { recursive: true, force: true });
  }

  // The demo sign-in of an office, by kind and the code of its place.
  officer(role, place) {
    const found = this.demo.find((one) => one.role === role && one.place === place);
    if (!found) throw new Error(`no demo officer ${role} at ${place}`);
    return found;
  }

  citizen(name) {
    return this.demo.find((one) => one.role === "citizen" && one.name === name);
  }
}
