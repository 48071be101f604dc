import { Heading } from "@/ui/heading"

const TERMS = [
  "Registering and preparing cost nothing. Of what is sold on Plaza we keep a commission, 15 % of each line after discounts unless we agree on another rate; it is fixed when an order is placed.",
  "You keep the times you offer free, honour the prices and the rules for cancelling that your pages show, and give refunds by them.",
  "What you tell us about your business is true and up to date. We may ask for proof, and suspend a business whose details are wrong.",
  "You use what you learn about clients to serve them, and for nothing else.",
  "You may leave at any time; visits that are booked by then still take place or are paid back.",
]

/** What a business agrees to when it registers. */
export function PartnerTerms() {
  return (
    <section id="terms" aria-labelledby="terms-heading" className="mt-14 max-w-3xl scroll-mt-6">
      <Heading level={2} id="terms-heading">
        Terms for partners
      </Heading>
      <ol className="mt-4 grid list-decimal gap-2 ps-5 text-muted">
        {TERMS.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ol>
    </section>
  )
}
