import { notFound } from "next/navigation"

/** Every address that is no page: the not-found page in the address's language, with status 404. */
export default function UnknownPage(): never {
  notFound()
}
