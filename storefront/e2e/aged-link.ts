import { createHmac, hkdfSync } from "node:crypto"
import { readFileSync } from "node:fs"
import path from "node:path"
import { z } from "zod"
import { connectionFile } from "./connection"

/** The secret that the running Plaza signs by; where none was given to it, it keeps one of its own beside its connection. */
function secret(): string {
  const kept = path.join(path.dirname(connectionFile()), "secrets.json")
  return (
    process.env.JWT_SECRET ??
    z.object({ JWT_SECRET: z.string() }).parse(JSON.parse(readFileSync(kept, "utf8"))).JWT_SECRET
  )
}

/** A link of a mail as it would be had it been made to work until another moment. */
export function linkUntil(link: string, until: Date): string {
  const url = new URL(link)
  const [payload = ""] = url.pathname.split("/").at(-1)?.split(".") ?? []
  const [booking] = Buffer.from(payload, "base64url").toString().split(":")
  const aged = Buffer.from(`${booking}:${Math.floor(until.getTime() / 1000)}`).toString("base64url")
  const key = Buffer.from(hkdfSync("sha256", secret(), "", "plaza booking link v1", 32))
  return new URL(`/bookings/${aged}.${createHmac("sha256", key).update(aged).digest("base64url")}`, url).href
}
