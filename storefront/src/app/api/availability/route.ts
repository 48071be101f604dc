import { z } from "zod"
import { getVisitAvailability } from "@/lib/plaza/availability"
import { PlazaError } from "@/lib/plaza/error"
import { localDate } from "@/lib/plaza/schemas/fields"
import { visitSegments } from "@/lib/plaza/schemas/visit"
import { readCartId } from "@/lib/session/cart-cookie"

/** The segments come as JSON, as one parameter. */
const segmentsParameter = z
  .string()
  .max(10_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: "custom", message: "not JSON" })
      return z.NEVER
    }
  })
  .pipe(visitSegments)

const querySchema = z.object({
  venue: z.string().min(1).max(200),
  segments: segmentsParameter,
  party_size: z.coerce.number().int().min(1).max(1000).default(1),
  from: localDate,
  to: localDate,
  replacing: z.string().max(3).optional(),
  people: z.string().max(3).optional(),
})

function answer(body: unknown, status: number): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } })
}

/** The free times of a visit for the booking page, which asks as the shopper looks around. */
export async function GET(request: Request) {
  const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) {
    const field = query.error.issues[0]?.path.join(".")
    return answer({ type: "invalid_data", message: `${field} is missing or malformed` }, 400)
  }
  const { venue, replacing, people, ...question } = query.data
  try {
    const availability = await getVisitAvailability(venue, {
      ...question,
      cart_id: replacing ? ((await readCartId()) ?? undefined) : undefined,
      include: people ? ["staff_ids"] : [],
    })
    return answer(availability, 200)
  } catch (error) {
    if (error instanceof PlazaError) {
      return answer({ type: error.type, message: error.message, code: error.code }, error.status)
    }
    throw error
  }
}
