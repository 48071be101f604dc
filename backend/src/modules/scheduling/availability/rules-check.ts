import type { AskedDays, Visit } from "../offer/ask"
import type { KeptOffers } from "../offer/kept-offers"
import type { VersionedOffers } from "../offer/load-offer"
import type { Prospect } from "../offer/prospect"

/** Rules that an answer was being made of turned out to be no longer the present ones. */
export class RulesChanged extends Error {}

/** Watches, while a question is answered by offers of a known version, that this is still the version of the rules. */
export class RulesCheck {
  /** True once a statement has confirmed the version. */
  passed = false

  constructor(
    private readonly kept: KeptOffers,
    private readonly known: VersionedOffers,
  ) {}

  /** Whose version is to be read with what is taken. */
  get owners(): readonly string[] {
    return this.known.owners
  }

  /** What the offers give for these days, kept from one question to the next. */
  prospect(visit: Visit, days: AskedDays): Prospect {
    return this.kept.prospect(this.known, visit, days)
  }

  /** @throws RulesChanged when the version that was read is another one */
  confirm(version: string | null): void {
    this.passed = version === this.known.version
    if (!this.passed) throw new RulesChanged()
  }
}
