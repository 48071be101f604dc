import type { CancellationPolicy } from "../offer/offer"

/**
 * The policy of a visit of several services: free until the earliest of their cutoffs; percentages weighted by price,
 * so that the fee of the whole is the sum of what each service asks; the fewest moves that one of them allows.
 */
export function combinedPolicy(
  parts: readonly { price: number; policy: CancellationPolicy }[],
): CancellationPolicy {
  if (parts.length === 1) return parts[0].policy
  const total = parts.reduce((sum, { price }) => sum + price, 0)
  const weighted = (percentageOf: (policy: CancellationPolicy) => number) => {
    const shares = parts.map(
      ({ price, policy }) => percentageOf(policy) * (total > 0 ? price / total : 1 / parts.length),
    )
    return Math.round(shares.reduce((sum, share) => sum + share, 0) * 1e6) / 1e6
  }
  const moves = parts.flatMap(({ policy }) => policy.max_reschedules ?? [])
  return {
    free_until_minutes: Math.max(...parts.map(({ policy }) => policy.free_until_minutes)),
    late_fee_percentage: weighted((policy) => policy.late_fee_percentage),
    no_show_fee_percentage: weighted((policy) => policy.no_show_fee_percentage),
    max_reschedules: moves.length > 0 ? Math.min(...moves) : null,
  }
}
