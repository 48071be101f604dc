import { createHash } from "node:crypto"
import { MEGABYTE, PURPOSE_RULES, type Purpose } from "../purposes"
import { documentName } from "./document-name"
import { encodePicture, encodeScan } from "./encode-picture"
import { invalidFile, type FileField } from "./invalid-file"
import { faultOfPdf } from "./pdf-content"
import { pictureTypeOf, type PictureType } from "./picture-type"
import { mimeOf, preparedFile, type PreparedMedia, type SentFile } from "./prepared-media"

/** Labels that say nothing about the content. */
const UNLABELLED = ["", "application/octet-stream"]

type Known = PictureType | "application/pdf"

/**
 * Checks an upload by its bytes and makes the files that are kept of it; the file that was sent is not. Its name and
 * declared type are never believed, and a declared type that is another than the content is refused.
 * @throws 400 naming `field` when it is larger than its purpose allows, of a kind it does not take, labelled as
 *   something else, damaged, or has more than 50 million pixels
 */
export async function prepareMedia(
  { buffer, mimetype, originalname }: SentFile,
  purpose: Purpose,
  field: FileField,
): Promise<PreparedMedia> {
  const name = JSON.stringify(originalname.slice(0, 80))
  const refuse = (fault: string) => invalidFile(field, `${name} ${fault}`)
  const { largest, visibility } = PURPOSE_RULES[purpose]
  if (buffer.length > largest) throw refuse(`is larger than ${largest / MEGABYTE} MB`)
  const type = knownType(buffer)
  const taken: readonly (Known | null)[] =
    visibility === "private" ? ["application/pdf", "image/jpeg", "image/png"] : PICTURES
  if (!type || !taken.includes(type)) {
    throw refuse(
      visibility === "private"
        ? "is not a PDF, JPEG or PNG document"
        : "is not a JPEG, PNG, WebP or AVIF picture",
    )
  }
  const label = mimetype.toLowerCase().replace("image/jpg", "image/jpeg")
  if (!UNLABELLED.includes(label) && label !== type) throw refuse(`is sent as ${label}, but it is ${type}`)
  const fault = type === "application/pdf" ? faultOfPdf(buffer) : null
  if (fault) throw refuse(fault)
  const files = await makeFiles(buffer, type, purpose).catch(() => {
    throw refuse("is damaged or has more than 50 million pixels")
  })
  const [{ format, width, height }] = files
  return {
    purpose,
    mime: mimeOf(format),
    width,
    height,
    sha256: createHash("sha256").update(buffer).digest("hex"),
    filename: visibility === "private" ? documentName(originalname, format) : null,
    files,
  }
}

/** Several uploads, one after another, so that one request does not take all places of the queue. */
export async function prepareAll(
  files: readonly SentFile[],
  purpose: Purpose,
  field: FileField,
): Promise<PreparedMedia[]> {
  const prepared: PreparedMedia[] = []
  for (const file of files) prepared.push(await prepareMedia(file, purpose, field))
  return prepared
}

const PICTURES: readonly Known[] = ["image/jpeg", "image/png", "image/webp", "image/avif"]

/** What a file is by its first bytes; a PDF must start at the first, which keeps out what is two things at once. */
function knownType(content: Buffer): Known | null {
  if (content.subarray(0, 5).toString("latin1") === "%PDF-") return "application/pdf"
  return pictureTypeOf(content)
}

async function makeFiles(content: Buffer, type: Known, purpose: Purpose) {
  const { visibility, widest } = PURPOSE_RULES[purpose]
  if (type === "application/pdf") return [preparedFile("pdf", content, null)]
  if (visibility === "public") return encodePicture(content, widest)
  return [await encodeScan(content, type === "image/png" ? "png" : "jpeg")]
}
