import { parsePhoneNumberFromString } from "libphonenumber-js"

/**
 * A telephone number in E.164, such as +254700123456; null when it is none. It is written with its country code;
 * spaces, hyphens and brackets don't matter.
 */
export function toPhoneNumber(written: string): string | null {
  if (!/^\s*\+[\d\s().-]{5,30}$/.test(written)) return null
  const parsed = parsePhoneNumberFromString(written)
  return parsed?.isValid() ? parsed.number : null
}
