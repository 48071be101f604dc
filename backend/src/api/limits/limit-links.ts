import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clientAddress } from "../../access/client-address"
import { feedHash } from "../../calendar/feed-token"
import { limiter, refuseTooMany, retryAfter } from "./limiter"

/** What one address may ask of booking links in a minute; a page of theirs asks for a handful. */
const linksByAddress = limiter("link-address", 120, 60)

/** How often one feed may be asked for in a minute. */
const feedsByToken = limiter("feed-token", 30, 60)

/** How many feeds that are not there one address may ask for in a quarter of an hour. */
const missesByAddress = limiter("feed-miss", 60, 900)

/** Keeps links from being tried in numbers, and their pages from being pulled without end. */
export async function limitBookingLinks(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  try {
    await linksByAddress.consume(clientAddress(req))
  } catch (rejection) {
    return refuseTooMany(res, retryAfter(rejection))
  }
  next()
}

/**
 * Limits each feed by itself, and by address only what misses: the big calendar services fetch the feeds of many people
 * from few addresses.
 */
export async function limitFeeds(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const address = clientAddress(req)
  const misses = await missesByAddress.get(address)
  if (misses && misses.consumedPoints >= missesByAddress.points)
    return refuseTooMany(res, misses.msBeforeNext)
  try {
    await feedsByToken.consume(feedHash(req.originalUrl.split("?")[0]))
  } catch (rejection) {
    return refuseTooMany(res, retryAfter(rejection))
  }
  res.on("finish", () => {
    if (res.statusCode === 404) missesByAddress.consume(address).catch(() => undefined)
  })
  next()
}
