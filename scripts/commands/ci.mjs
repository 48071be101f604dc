import path from "node:path"

// Like npm test, on a data folder of its own, settled before anything that asks for it is loaded.
process.env.PLAZA_DATA_DIR = path.resolve(import.meta.dirname, "../../.plaza/test")
process.env.PLAZA_IGNORE_ENV_FILES = "1"

const { backend } = await import("../data-folder/places.mjs")
const { withRedis } = await import("../machine/redis.mjs")
const { npm } = await import("../install/npm.mjs")
const { runAllSuites } = await import("../suites/all.mjs")
const { walkSuite } = await import("../suites/catalogue.mjs")
const { runCheck } = await import("../suites/run-check.mjs")
const { runSuite } = await import("../suites/run-suite.mjs")
const { withProduct } = await import("../suites/product.mjs")
const { product, runTestCommand } = await import("../suites/test-command.mjs")

await runTestCommand("continuous integration", async (results) => {
  // Two programs of one thread each, side by side.
  results.push(
    ...(await Promise.all(["lint", "typecheck"].map((check) => runCheck(check, npm(["run", check]))))),
  )
  results.push(await runCheck("build", npm(["run", "build"])))
  results.push(await runCheck("openapi is current", { ...npm(["run", "openapi:check"]), cwd: backend }))
  await runAllSuites(results)
  const walk = await withRedis((url) =>
    withProduct({ folder: product, env: { REDIS_URL: url } }, async ({ connectionFile }) => [
      await runSuite(walkSuite(connectionFile)),
    ]),
  )
  results.push(...walk)
})
