import { z } from "zod"
import { getAvailability } from "@/lib/plaza/availability"
import { PlazaError } from "@/lib/plaza/error"
import { localDate } from "@/lib/plaza/schemas/fields"
import { readCartId } from "@/lib/session/cart-cookie"

const querySchema = z.object({
  service: z.string().min(1).max(200),
  variant_id: z.string().min(1).max(200),
  staff_id: z.string().max(200).optional(),
  party_size: z
    .string()
    .regex(/^\d{1,4}$/)
    .optional(),
  from: localDate,
  to: localDate,
  replacing: z.string().max(3).optional(),
})

function answer(body: unknown, status: number): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } })
}

/** The free times of a service for the booking page, which asks as the shopper looks around. */
export async function GET(request: Request) {
  const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) {
    const field = query.error.issues[0]?.path.join(".")
    return answer({ type: "invalid_data", message: `${field} is missing or malformed` }, 400)
  }
  const { service, replacing, staff_id, ...range } = query.data
  try {
    const availability = await getAvailability(service, {
      ...range,
      staff_id: staff_id || undefined,
      cart_id: replacing ? ((await readCartId()) ?? undefined) : undefined,
    })
    return answer(availability, 200)
  } catch (error) {
    if (error instanceof PlazaError) {
      return answer({ type: error.type, message: error.message, code: error.code }, error.status)
    }
    throw error
  }
}
