"use server"

import { revalidatePath } from "next/cache"
import { changeOwnPicture, removeOwnPicture } from "@/lib/plaza/customer-picture"
import { hasStatus } from "@/lib/plaza/error"
import type { FormState } from "@/ui/form-state"
import { explainFailure } from "./explain-failure"

const SIGNED_OUT = "You have been signed out. Please sign in again."

/** Changes the signed-in customer's picture to the chosen file. */
export async function changePictureAction(_state: FormState, data: FormData): Promise<FormState> {
  const file = data.get("picture")
  if (!(file instanceof File) || file.size === 0) {
    return { fieldErrors: { picture: "Please choose a picture." } }
  }
  try {
    await changeOwnPicture(file)
  } catch (error) {
    if (hasStatus(error, 400)) {
      return { fieldErrors: { picture: "Please choose a JPEG, PNG, WebP or AVIF of at most 4 MB." } }
    }
    return explainFailure(error, { 401: SIGNED_OUT })
  }
  revalidatePath("/account/profile")
  return { done: true }
}

/** Takes the signed-in customer's picture away. */
export async function removePictureAction(): Promise<FormState> {
  try {
    await removeOwnPicture()
  } catch (error) {
    return explainFailure(error, { 401: SIGNED_OUT })
  }
  revalidatePath("/account/profile")
  return { done: true }
}
