import type { FileFormat } from "./content/prepared-media"
import type { Purpose } from "./purposes"

/** An upload as it is written down, once its files lie at the file provider. */
export interface NewMedia {
  purpose: Purpose
  visibility: "public" | "private"
  vendor_id: string | null
  owner_id: string | null
  created_by: string
  mime: string
  width: number | null
  height: number | null
  bytes: number
  sha256: string
  alt: string
  filename: string | null
  url: string | null
  attached_at: Date | null
  files: NewMediaFile[]
}

export interface NewMediaFile {
  format: FileFormat
  width: number | null
  height: number | null
  bytes: number
  key: string
  url: string | null
}
