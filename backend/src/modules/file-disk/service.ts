import { randomUUID } from "node:crypto"
import { createReadStream } from "node:fs"
import { access, readFile, rm } from "node:fs/promises"
import type { Readable, Writable } from "node:stream"
import type { FileTypes } from "@medusajs/framework/types"
import { AbstractFileProviderService, MedusaError } from "@medusajs/framework/utils"
import { decodeContent } from "./decode-content"
import { isPrivateKey, keyOf } from "./file-key"
import { locate, streamWhole, writeWhole } from "./file-folders"

/** Where files lie and at which address the public ones answer. */
export interface FileDiskOptions {
  /** Absolute folder that holds `public` and `private`. */
  root: string
  /** Address of the public folder, without a slash at its end. */
  url: string
  /** Top folders whose files keep the name they come with, so that writing one again replaces it. */
  fixed_folders?: string[]
}

/**
 * Files on the disk of this machine. A file is private unless it is uploaded as public; only public ones have an
 * address. Keys carry a random part, so that no upload replaces another and addresses can be cached for good.
 */
export default class FileDiskService extends AbstractFileProviderService {
  static identifier = "disk"

  constructor(
    _container: Record<string, unknown>,
    private readonly options: FileDiskOptions,
  ) {
    super()
  }

  override async upload(file: FileTypes.ProviderUploadFileDTO): Promise<FileTypes.ProviderFileResultDTO> {
    const key = this.newKey(file)
    await writeWhole(locate(this.options.root, key), decodeContent(file.content, file.mimeType))
    return { key, url: this.urlOf(key) }
  }

  override async delete(
    files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[],
  ): Promise<void> {
    for (const { fileKey } of [files].flat()) await rm(locate(this.options.root, fileKey), { force: true })
  }

  /** The address of a public file. @throws NOT_FOUND; NOT_ALLOWED for a private one, which has none */
  override async getPresignedDownloadUrl({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<string> {
    if (isPrivateKey(fileKey)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The private file ${fileKey} has no address of its own`,
      )
    }
    await this.existing(fileKey)
    return this.urlOf(fileKey)
  }

  override async getDownloadStream({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<Readable> {
    return createReadStream(await this.existing(fileKey))
  }

  override async getAsBuffer({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<Buffer> {
    return readFile(await this.existing(fileKey))
  }

  override async getUploadStream(file: FileTypes.ProviderUploadStreamDTO): Promise<{
    writeStream: Writable
    promise: Promise<FileTypes.ProviderFileResultDTO>
    url: string
    fileKey: string
  }> {
    const fileKey = this.newKey(file)
    const url = this.urlOf(fileKey)
    const { stream, done } = await streamWhole(locate(this.options.root, fileKey))
    return { writeStream: stream, promise: done.then(() => ({ key: fileKey, url })), url, fileKey }
  }

  private newKey({ filename, access: permission }: { filename: string; access?: string }): string {
    const kind = permission === "public" ? "public" : "private"
    const fixed = this.options.fixed_folders?.some((folder) => filename.startsWith(`${folder}/`)) ?? false
    return keyOf(filename, kind, fixed ? "" : randomUUID())
  }

  private urlOf(key: string): string {
    return `${this.options.url}/${key}`
  }

  private async existing(key: string): Promise<string> {
    const file = locate(this.options.root, key)
    try {
      await access(file)
    } catch {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no file ${key}`)
    }
    return file
  }
}
