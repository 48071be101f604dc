"use server"

import { revalidatePath } from "next/cache"
import { requestTranslations } from "@/languages/of-request"
import { changeOwnPicture, removeOwnPicture } from "@/lib/plaza/customer-picture"
import { hasStatus } from "@/lib/plaza/error"
import type { FormState } from "@/ui/form-state"
import { explainFailure } from "./explain-failure"

/** Changes the signed-in customer's picture to the chosen file. */
export async function changePictureAction(_state: FormState, data: FormData): Promise<FormState> {
  const t = await requestTranslations("answers")
  const file = data.get("picture")
  if (!(file instanceof File) || file.size === 0) {
    return { fieldErrors: { picture: t("pictureNeeded") } }
  }
  try {
    await changeOwnPicture(file)
  } catch (error) {
    if (hasStatus(error, 400)) {
      return { fieldErrors: { picture: t("pictureWrong") } }
    }
    return explainFailure(t, error, { 401: "signedOut" })
  }
  revalidatePath("/[locale]/account/profile", "page")
  return { done: true }
}

/** Takes the signed-in customer's picture away. */
export async function removePictureAction(): Promise<FormState> {
  const t = await requestTranslations("answers")
  try {
    await removeOwnPicture()
  } catch (error) {
    return explainFailure(t, error, { 401: "signedOut" })
  }
  revalidatePath("/[locale]/account/profile", "page")
  return { done: true }
}
