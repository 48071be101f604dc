/** An amount in major units, with its currency as a reader writes it: `€45.00`, `THB 1,200.00`, `¥5,000`. */
export function formatMoney(amount: number, currencyCode: string): string {
  return new Intl.NumberFormat("en", { style: "currency", currency: currencyCode.toUpperCase() }).format(
    amount,
  )
}
