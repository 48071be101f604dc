/** A scope of vendors narrowed to the one that was named; naming one outside of it leaves none. */
export function namedVendor(
  { vendor_id: scope }: { vendor_id?: string[] },
  named: string | undefined,
): { vendor_id?: string[] } {
  if (named === undefined) return scope === undefined ? {} : { vendor_id: scope }
  return { vendor_id: scope === undefined || scope.includes(named) ? [named] : [] }
}
