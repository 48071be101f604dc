import { request } from "../api/request"

/** An upload as `/admin/media` answers it. */
export type Media = {
  id: string
  alt: string
  mime: string
  bytes: number
  filename: string | null
  url: string | null
  created_at: string
}

type Purpose = "user_picture" | "onboarding_document"

/** Uploads a file that is used afterwards, or that belongs to the caller's business. */
export async function uploadMedia(file: File, purpose: Purpose, alt = ""): Promise<Media> {
  const body = new FormData()
  body.append("file", file)
  body.append("purpose", purpose)
  body.append("alt", alt)
  const { media } = await request<{ media: Media }>("/admin/media", { method: "POST", body })
  return media
}
