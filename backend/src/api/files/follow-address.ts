import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readEnvironment } from "../../config/environment"
import { fileAddress } from "../../config/files"
import { moveAddressesWorkflow } from "../../workflows/files/move-addresses"

let following: Promise<void> | null = null

/**
 * Before the first answer of this process makes the addresses of pictures follow the backend's, which may be another
 * one than when they were stored. Files in a bucket keep the bucket's address. A failure is logged and tried again
 * with the next request; it keeps nobody out.
 */
export async function followAddress(
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  following ??= follow(req.scope)
  await following
  next()
}

async function follow(container: MedusaContainer): Promise<void> {
  const environment = readEnvironment()
  if (environment.S3_BUCKET) return
  try {
    await moveAddressesWorkflow(container).run({ input: { url: fileAddress(environment) } })
  } catch (error) {
    following = null
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`The addresses of pictures could not be brought up to date: ${String(error)}`)
  }
}
