import type { Purpose } from "../purposes"

/** A file as it was sent; `mimetype` and `originalname` are what the sender says. */
export interface SentFile {
  buffer: Buffer
  mimetype: string
  originalname: string
}

export type FileFormat = "webp" | "avif" | "jpeg" | "png" | "pdf"

/** A file that is ready to be stored; its content in base64, as the file module takes it. */
export interface PreparedFile {
  format: FileFormat
  width: number | null
  height: number | null
  bytes: number
  content: string
}

/** An upload that has been checked, with the files made of it; the first is the one shown where there is no choice. */
export interface PreparedMedia {
  purpose: Purpose
  mime: string
  width: number | null
  height: number | null
  /** Of the bytes as they were sent, in hexadecimal. */
  sha256: string
  /** What a document is called when it is downloaded; pictures have no name. */
  filename: string | null
  files: PreparedFile[]
}

/** The media type of a format. */
export const mimeOf = (format: FileFormat): string =>
  format === "pdf" ? "application/pdf" : `image/${format}`

/** Bytes as a prepared file. */
export function preparedFile(
  format: FileFormat,
  content: Buffer,
  size: { width: number; height: number } | null,
): PreparedFile {
  return {
    format,
    width: size?.width ?? null,
    height: size?.height ?? null,
    bytes: content.length,
    content: content.toString("base64"),
  }
}
