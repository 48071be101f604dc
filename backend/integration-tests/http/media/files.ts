import { readdirSync } from "node:fs"
import path from "node:path"
import type { AxiosInstance } from "axios"
import sharp from "sharp"

/** A file of an upload, as it is sent. */
export interface Sent {
  content: Buffer
  type: string
  name: string
}

export const draw = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: { r: 30, g: 120, b: 90 } } })

export const png = async (width?: number, height?: number): Promise<Sent> => ({
  content: await draw(width, height).png().toBuffer(),
  type: "image/png",
  name: "a.png",
})

export const pdf = (body = ""): Sent => ({
  content: Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${body} >>\nendobj\nstartxref\n9\n%%EOF\n`),
  type: "application/pdf",
  name: "Licence – 2026.pdf",
})

/** A multipart body with these files in one field. */
export function form(files: Sent[], field: "file" | "files", fields: Record<string, string> = {}): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  for (const { content, type, name } of files) body.append(field, new Blob([content], { type }), name)
  return body
}

/** Fetches what lies at an address of the backend, as bytes. */
export const fetchFile = (api: AxiosInstance, url: string) =>
  api.get(new URL(url).pathname, { responseType: "arraybuffer", validateStatus: () => true })

/** The names of all files that lie on the disk, below the folders of uploads. */
export const storedFiles = () =>
  readdirSync(path.join(process.env.PLAZA_DATA_DIR ?? "", "files"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /media|documents/.test(entry.parentPath))
    .map(({ name }) => name)
    .sort()
