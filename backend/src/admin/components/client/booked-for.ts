type Values = { client_id: string; customer: { name: string; email: string; phone: string } }

/** For whom the desk books, as the backend takes it: a client by their customer, or someone new. */
export function bookedFor({ client_id, customer: { name, email, phone } }: Values) {
  if (client_id) return { customer_id: client_id }
  return { customer: { name, ...(email ? { email } : {}), ...(phone ? { phone } : {}) } }
}
