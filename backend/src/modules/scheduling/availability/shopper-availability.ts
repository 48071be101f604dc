import { MedusaError } from "@medusajs/framework/utils"
import { chooseFrom, chooseVisit, type AskedSegment } from "../offer/choose"
import type { Visit } from "../offer/ask"
import type { KeptOffers } from "../offer/kept-offers"
import { loadVersionedOffer, loadVersionedOffersOf, type VersionedOffers } from "../offer/load-offer"
import type { Offer } from "../offer/offer"
import type { Execute } from "../../sql"
import { availabilityOf, type Availability, type AvailabilityRequest } from "./availability"
import { RulesCheck, RulesChanged } from "./rules-check"

/** A shopper's question: one service, by its id, handle or product id, or the segments of a visit to a venue. */
export type ShopperQuestion = Omit<AvailabilityRequest, "visit" | "booking_id"> &
  ({ service: string; segment: AskedSegment } | { venue_id: string; segments: readonly AskedSegment[] })

/** Rules that change again and again while they are asked about are in the end taken as they were read. */
const MOST_TRIES = 3

/**
 * The free times of services that shoppers may see. The rules come from what is kept, if the version that is read with what
 * is taken says that they are still the present ones, and else from the database; so one statement is enough as a rule.
 * @throws 404 for a service that is not on show, and as `chooseFrom` and `chooseVisit`
 */
export async function shopperAvailability(
  execute: Execute,
  kept: KeptOffers,
  question: ShopperQuestion,
): Promise<Availability> {
  const key = keyOf(question)
  const known = kept.find(key)
  if (known) {
    const check = new RulesCheck(kept, known)
    const answer = await answerBy(execute, question, known, check).catch(refuseUnchecked(check))
    if (answer && check.passed) return answer
  }
  for (let tries = 1; ; tries++) {
    const loaded = await load(execute, question)
    if (loaded && mayBeKept(question, loaded.offers)) kept.keep(key, loaded)
    const check = loaded && tries < MOST_TRIES ? new RulesCheck(kept, loaded) : undefined
    try {
      return await answerBy(execute, question, loaded, check)
    } catch (error) {
      if (!(error instanceof RulesChanged)) throw error
    }
  }
}

/** What was kept may be out of date: until the rules are known to be the present ones, no refusal counts. */
const refuseUnchecked = (check: RulesCheck) => (error: unknown) => {
  if (check.passed) throw error
  if (error instanceof MedusaError || error instanceof RulesChanged) return null
  throw error
}

async function answerBy(
  execute: Execute,
  question: ShopperQuestion,
  known: VersionedOffers | null,
  check?: RulesCheck,
): Promise<Availability> {
  const { party_size, from_day, to_day, now, cart_id, include_staff } = question
  const visit = visitOf(question, known?.offers ?? [])
  const asked = { visit, party_size, from_day, to_day, now, cart_id, include_staff }
  return availabilityOf(execute, asked, check)
}

function visitOf(question: ShopperQuestion, offers: readonly Offer[]): Visit {
  const { party_size } = question
  if ("service" in question) {
    const [offer] = offers
    if (!offer?.listed) throw missing(`There is no service ${question.service}`)
    const { variant_id, staff_id = null, add_on_ids } = question.segment
    return [{ offer, choice: chooseFrom(offer, { variant_id, staff_id, add_on_ids, party_size }) }]
  }
  const own = offers.filter(({ venue_id }) => venue_id === question.venue_id)
  const visit = chooseVisit(own, question.segments, party_size)
  if (visit.some(({ offer }) => !offer.listed)) throw missing("There is no such service")
  return visit
}

const load = (execute: Execute, question: ShopperQuestion) =>
  "service" in question
    ? loadVersionedOffer(execute, question.service)
    : loadVersionedOffersOf(execute, variantsOf(question.segments))

const keyOf = (question: ShopperQuestion) =>
  "service" in question
    ? `service ${question.service}`
    : `variants ${variantsOf(question.segments).join(" ")}`

const variantsOf = (segments: readonly AskedSegment[]) => segments.map(({ variant_id }) => variant_id)

/**
 * What is not there yet has no version, so that it cannot be kept; and sessions of classes are read without one.
 */
function mayBeKept(question: ShopperQuestion, offers: readonly Offer[]): boolean {
  if (offers.some(({ kind }) => kind === "class")) return false
  const has = (id: string) =>
    offers.some(({ variants }) => variants.some(({ variant_id }) => variant_id === id))
  return "service" in question || variantsOf(question.segments).every(has)
}

const missing = (message: string) => new MedusaError(MedusaError.Types.NOT_FOUND, message)
