import type { Locale } from "@/languages/locale"

/** What is said when not even the catalogues can be reached. */
export const LAST_RESORT_WORDS: Record<Locale, { title: string; text: string; again: string }> = {
  en: {
    title: "Plaza is not available right now",
    text: "Please try again in a moment.",
    again: "Try again",
  },
  th: {
    title: "ขณะนี้ Plaza ยังใช้งานไม่ได้",
    text: "กรุณาลองใหม่ในอีกสักครู่",
    again: "ลองอีกครั้ง",
  },
  ar: {
    title: "Plaza غير متاحة الآن",
    text: "يُرجى المحاولة بعد قليل.",
    again: "حاول مرة أخرى",
  },
}
