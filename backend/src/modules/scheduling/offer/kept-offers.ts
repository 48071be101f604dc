import { LRUCache } from "lru-cache"
import { localDayOf, type AskedDays, type Visit } from "./ask"
import type { VersionedOffers } from "./load-offer"
import { prospectOf, type Prospect } from "./prospect"

const MEGABYTE = 1_000_000

/**
 * What a process keeps of booking rules between two questions about free times, the least used forgotten first. It is
 * never an answer by itself: who uses it reads the version of the rules together with what is taken, and asks anew when
 * it is another one. So rules that another process or a hand on the database changes count at once.
 */
export class KeptOffers {
  private readonly offers: LRUCache<string, VersionedOffers>
  private readonly prospects: LRUCache<string, Prospect>
  private readonly numbers = new WeakMap<VersionedOffers, number>()
  private lastNumber = 0

  /** Bytes that are kept at most, roughly: half for offers, half for what follows from them. */
  constructor(mostBytes = 64 * MEGABYTE) {
    const bounds = { maxSize: mostBytes / 2 }
    this.offers = new LRUCache({ ...bounds, sizeCalculation: bytesOfOffers })
    this.prospects = new LRUCache({ ...bounds, sizeCalculation: bytesOfProspect })
  }

  /** The bytes that are kept now, as they are reckoned. */
  get bytes(): number {
    return this.offers.calculatedSize + this.prospects.calculatedSize
  }

  find(key: string): VersionedOffers | undefined {
    return this.offers.get(key)
  }

  keep(key: string, known: VersionedOffers): void {
    this.offers.set(key, known)
  }

  /** What these offers give for a visit to them on these days. */
  prospect(known: VersionedOffers, visit: Visit, days: AskedDays): Prospect {
    const name = [this.numberOf(known), days.from_day, days.to_day, ...visit.map(nameOfChoice)].join(" ")
    const earlier = this.prospects.get(name)
    if (earlier && isOfToday(earlier, days)) return earlier
    const prospect = prospectOf(visit, days)
    this.prospects.set(name, prospect)
    return prospect
  }

  /** Versions are of their own owners and say nothing beside others, so what was read once has a number of its own. */
  private numberOf(known: VersionedOffers): number {
    const number = this.numbers.get(known) ?? ++this.lastNumber
    this.numbers.set(known, number)
    return number
  }
}

/** The horizon moves at the venue's midnight. */
const isOfToday = ({ question }: Prospect, { now }: AskedDays) =>
  localDayOf(question.timeline, now) === question.today

const nameOfChoice = ({ choice: { variant, staff_id, add_ons } }: Visit[number]) =>
  [variant.variant_id, staff_id ?? "*", ...add_ons.map(({ id }) => id)].join("+")

/** Objects take about four times the letters of their JSON. */
const bytesOfOffers = (known: VersionedOffers) => 4 * JSON.stringify(known).length

function bytesOfProspect({ frame, span }: Prospect): number {
  const distinct = new Set(frame.segments.flatMap(({ staff }) => staff))
  return [...distinct].reduce(
    (sum, { grid, starts }) => sum + 2 * grid.byteLength + 80 * starts.length,
    2_000 + 400 * span.subjects.length + 2 * frame.minutes.byteLength,
  )
}
