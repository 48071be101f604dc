import { z } from "zod"

const MOST = 120

function required(message: string) {
  return z.string().trim().min(1, message).max(MOST, "That is too long.")
}

const optional = z.string().trim().max(MOST, "That is too long.")

const contactShape = {
  first_name: required("Please enter your first name."),
  last_name: required("Please enter your last name."),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email("Please enter an e-mail address such as name@example.com.")),
  phone: optional.default(""),
}

const addressShape = {
  address_1: required("Please enter street and number."),
  address_2: optional.default(""),
  postal_code: optional.default(""),
  city: required("Please enter the city."),
  country_code: z.string().regex(/^[a-z]{2}$/, "Please choose a country."),
}

/** Who books. A cart of services alone asks for nothing more. */
export const contactSchema = z.object(contactShape)

/** Who buys, and where to deliver the goods. */
export const deliverySchema = z.object({ ...contactShape, ...addressShape })

export type CheckoutDetails = z.output<typeof contactSchema> & Partial<z.output<typeof deliverySchema>>
