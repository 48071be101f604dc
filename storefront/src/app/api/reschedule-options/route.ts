import { z } from "zod"
import { bookingAccessSchema } from "@/lib/plaza/booking-access"
import { PlazaError } from "@/lib/plaza/error"
import { getRescheduleOptions } from "@/lib/plaza/managed-bookings"
import { localDate } from "@/lib/plaza/schemas/fields"

const querySchema = z.intersection(
  bookingAccessSchema,
  z.object({ from: localDate, to: localDate, staff_id: z.literal(["", "any"]).default("") }),
)

function answer(body: unknown, status: number): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } })
}

/** The times to which a visit can move, for the page that asks as the customer looks around. */
export async function GET(request: Request) {
  const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) {
    const field = query.error.issues[0]?.path.join(".")
    return answer({ type: "invalid_data", message: `${field} is missing or malformed` }, 400)
  }
  const { from, to, staff_id, ...access } = query.data
  try {
    return answer(await getRescheduleOptions(access, { from, to, staff_id: staff_id || undefined }), 200)
  } catch (error) {
    if (error instanceof PlazaError) {
      return answer({ type: error.type, message: error.message, code: error.code }, error.status)
    }
    throw error
  }
}
