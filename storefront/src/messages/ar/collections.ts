import type { Translated } from "@/languages/message-types"

export const collections: Translated<"collections"> = {
  gifts: "هدايا",
  "for-the-bath": "للاستحمام",
  "new-this-season": "جديد هذا الموسم",
}
