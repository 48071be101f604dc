/** Whether an account number has the form of an IBAN: country, two check digits, 11 to 30 letters and digits. */
export const looksLikeIban = (value: string): boolean => /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(value)

/** Whether the check digits of an IBAN fit (ISO 13616: the number moved round by four is 1 modulo 97). */
export function isIbanValid(value: string): boolean {
  const digits = `${value.slice(4)}${value.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  )
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}
