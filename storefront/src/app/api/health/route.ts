/** Says that the storefront itself runs; the backend has a check of its own. */
export const dynamic = "force-dynamic"

export function GET() {
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } })
}
