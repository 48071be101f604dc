import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"

// Runs after `npm install` in the root. A download without git, a build machine and somebody's own hook are left alone;
// nothing here may make the installation fail.
const root = path.resolve(import.meta.dirname, "../..")
const lefthook = path.join(root, "node_modules/lefthook/bin/index.js")

if (!process.env.CI && existsSync(path.join(root, ".git")) && existsSync(lefthook) && !hasForeignHook()) {
  const { status, stderr } = spawnSync(process.execPath, [lefthook, "install"], {
    cwd: root,
    encoding: "utf8",
  })
  if (status !== 0) process.stderr.write(`The pre-commit hook was not installed: ${stderr}\n`)
}

function hasForeignHook() {
  const { stdout } = spawnSync("git", ["rev-parse", "--git-path", "hooks/pre-commit"], {
    cwd: root,
    encoding: "utf8",
  })
  const hook = path.resolve(root, (stdout ?? "").trim())
  return existsSync(hook) && !readFileSync(hook, "utf8").includes("lefthook")
}
