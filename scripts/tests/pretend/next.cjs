// Stands in for the Next.js CLI in the launcher's own tests.
const fs = require("node:fs")
const http = require("node:http")

const [command] = process.argv.slice(2)
if (command === "build") {
  fs.mkdirSync(".next", { recursive: true })
  fs.writeFileSync(".next/BUILD_ID", "pretend")
} else {
  const server = http.createServer((_request, response) => response.end(JSON.stringify(process.env)))
  server.listen(Number(process.env.PORT))
  process.on("SIGTERM", () => process.exit(0))
}
