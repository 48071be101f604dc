import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { buffer } from "node:stream/consumers"
import S3 from "@medusajs/medusa/file-s3"
import { readEnvironment } from "../../config/environment"
import { fileModule } from "../../config/files"
import { preparedFile, type PreparedMedia } from "../../modules/media/content/prepared-media"
import { toUploads } from "./to-uploads"

interface Asked {
  method: string
  path: string
  headers: IncomingMessage["headers"]
}

const sha256 = "ab".repeat(32)

const media = (format: "webp" | "pdf"): PreparedMedia => ({
  purpose: format === "pdf" ? "onboarding_document" : "service_picture",
  mime: format === "pdf" ? "application/pdf" : "image/webp",
  width: format === "pdf" ? null : 160,
  height: format === "pdf" ? null : 120,
  sha256,
  filename: null,
  files: [
    preparedFile(format, Buffer.from("content"), format === "pdf" ? null : { width: 160, height: 120 }),
  ],
})

describe("uploads to a bucket", () => {
  const objects = new Map<string, Buffer>()
  const asked: Asked[] = []
  let server: Server
  let files: InstanceType<(typeof S3.services)[0]>

  // As much of the protocol as the provider speaks: objects by path, with whatever headers they come.
  beforeAll(async () => {
    server = createServer(async (req, res) => {
      const path = (req.url ?? "").split("?")[0]
      asked.push({ method: req.method ?? "", path, headers: req.headers })
      if (req.method === "PUT") objects.set(path, await buffer(req))
      if (req.method === "DELETE") objects.delete(path)
      const content = objects.get(path)
      res.statusCode = req.method === "GET" && !content ? 404 : 200
      res.end(req.method === "GET" ? content : undefined)
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const { port } = server.address() as AddressInfo
    const [provider] = fileModule(
      readEnvironment({
        S3_BUCKET: "plaza",
        S3_REGION: "eu-central-1",
        S3_ENDPOINT: `http://127.0.0.1:${port}`,
        S3_FILE_URL: "https://files.plaza.example",
        S3_ACCESS_KEY_ID: "key",
        S3_SECRET_ACCESS_KEY: "secret",
      }),
    ).options.providers
    const Service = S3.services[0]
    files = new Service({ logger: console }, provider.options as never)
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it("are public under the bucket's address, for good", async () => {
    const [file] = toUploads(media("webp"), "public")
    const { key, url } = await files.upload(file)
    expect(key).toMatch(new RegExp(`^media/ab/${sha256.slice(0, 32)}-160-[0-9A-Z]{26}\\.webp$`))
    expect(url).toBe(`https://files.plaza.example/${key}`)
    expect(asked.at(-1)).toMatchObject({
      method: "PUT",
      path: `/plaza/${key}`,
      headers: {
        "x-amz-acl": "public-read",
        "content-type": "image/webp",
        "cache-control": "public, max-age=31536000, immutable",
      },
    })
    expect(objects.get(`/plaza/${key}`)?.toString()).toBe("content")
  })

  it("are private when they are documents, read by the server, and deleted", async () => {
    const [file] = toUploads(media("pdf"), "private")
    const { key } = await files.upload(file)
    expect(key).toMatch(/^documents\/ab\/[0-9a-f]{32}-[0-9A-Z]{26}\.pdf$/)
    expect(asked.at(-1)?.headers).toMatchObject({ "x-amz-acl": "private", "content-type": "application/pdf" })
    expect((await buffer(await files.getDownloadStream({ fileKey: key }))).toString()).toBe("content")
    await files.delete({ fileKey: key })
    expect(objects.has(`/plaza/${key}`)).toBe(false)
  })
})
