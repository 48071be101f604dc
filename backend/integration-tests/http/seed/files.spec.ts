import { mkdir, writeFile } from "node:fs/promises"
import http from "node:http"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"

const root = path.join(process.env.PLAZA_DATA_DIR ?? "", "files")
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    /** A request whose path is sent as it is: no client of HTTP tidies it up. */
    const raw = (target: string, method = "GET") =>
      new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }>((resolve, reject) => {
        const { hostname, port } = new URL(api.defaults.baseURL ?? "")
        const request = http.request({ hostname, port, path: target, method }, (response) => {
          let body = ""
          response.on("data", (chunk) => (body += chunk))
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          )
        })
        request.on("error", reject).end()
      })

    const create = (filename: string, mimeType: string, access: "public" | "private") =>
      getContainer()
        .resolve(Modules.FILE)
        .createFiles({ filename, mimeType, content: PIXEL.toString("base64"), access })

    describe("GET /files/*", () => {
      it("serves a public picture with its type, for good, and never as a page", async () => {
        const { url } = await create("seed/venues/pixel.png", "image/png", "public")
        const { pathname } = new URL(url)
        expect(pathname).toBe("/files/seed/venues/pixel.png")
        const response = await api.get(pathname, { responseType: "arraybuffer" })
        expect(response.status).toBe(200)
        expect(Buffer.from(response.data)).toEqual(PIXEL)
        expect(response.headers).toMatchObject({
          "content-type": "image/png",
          "cache-control": "public, max-age=31536000, immutable",
          "x-content-type-options": "nosniff",
        })
        const head = await raw(pathname, "HEAD")
        expect([head.status, head.headers["content-length"]]).toEqual([200, String(PIXEL.length)])
        const unchanged = await api.get(pathname, {
          headers: { "If-None-Match": response.headers.etag },
          validateStatus: () => true,
        })
        expect(unchanged.status).toBe(304)
      })

      it("does not serve private files", async () => {
        const { id } = await create("invoice.png", "image/png", "private")
        expect(id).toMatch(/^private\//)
        expect((await raw(`/files/${id}`)).status).toBe(404)
        expect((await raw(`/files/${id.replace("private/", "")}`)).status).toBe(404)
      })

      it("does not serve kinds of files that a browser would run", async () => {
        for (const name of ["page.html", "drawing.svg", "feed.xml", "script.js", "noextension"]) {
          const { id } = await create(`seed/${name}`, "text/html", "public")
          expect([name, (await raw(`/files/${id}`)).status]).toEqual([name, 404])
        }
      })

      it("answers 404 to everything that climbs or is not there", async () => {
        await mkdir(path.join(root, "private"), { recursive: true })
        await writeFile(path.join(root, "private/secret.png"), "secret")
        await writeFile(path.join(root, "../secret.png"), "secret")
        const targets = [
          "/files/nothing.png",
          "/files/../private/secret.png",
          "/files/%2e%2e/private/secret.png",
          "/files/%2e%2e%2fprivate%2fsecret.png",
          "/files/..%2fprivate/secret.png",
          "/files/%252e%252e/private/secret.png",
          "/files/seed/..%5c..%5cprivate%5csecret.png",
          "/files/....//private/secret.png",
          "/files//etc/passwd.png",
          "/files/%00.png",
          "/files/seed%00.png",
          "/files/..%2f..%2fsecret.png",
          `/files/${"a".repeat(5000)}.png`,
          "/files/SEED/venues/pixel.png",
        ]
        for (const target of targets) {
          const { status, body } = await raw(target)
          expect([target.slice(0, 60), status]).toEqual([target.slice(0, 60), 404])
          expect(body).not.toContain("secret")
        }
      })

      it("answers 400 to a path that cannot be decoded", async () => {
        expect((await raw("/files/%E0%A4%A.png")).status).toBe(400)
      })
    })
  },
})
