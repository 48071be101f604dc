"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import type { SizedPicture } from "@/lib/plaza/schemas/picture"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { CONTROL_STYLE, describedBy, FieldFrame } from "@/ui/field-frame"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { PictureFrame } from "@/ui/picture-frame"
import { changePictureAction, removePictureAction } from "./picture-action"

type PictureFormProps = { picture: SizedPicture | null; name: string }

/** The customer's own picture: looked at, changed, taken away. */
export function PictureForm({ picture, name }: PictureFormProps) {
  const t = useTranslations("account")
  const [changed, change, changing] = useActionState(changePictureAction, EMPTY_FORM)
  const [removed, remove, removing] = useActionState(removePictureAction, EMPTY_FORM)
  const hint = t("pictureHint")
  const error = changed.fieldErrors?.picture
  return (
    <div className="flex flex-wrap items-start gap-5">
      <PictureFrame
        url={picture?.url ?? null}
        variants={picture?.variants}
        alt={picture ? t("yourPicture") : ""}
        fallback={name}
        sizes="6rem"
        className="size-24 shrink-0 rounded-full"
      />
      <div className="grid min-w-0 flex-1 gap-3">
        <ActionForm action={change} pending={changing} answer={changed} className="grid gap-3">
          <FieldFrame id="picture" label={t("picture")} hint={hint} error={error}>
            <input
              id="picture"
              name="picture"
              type="file"
              accept="image/jpeg,image/png,image/webp,image/avif"
              aria-invalid={error ? true : undefined}
              aria-describedby={describedBy("picture", hint, error)}
              className={`${CONTROL_STYLE} py-2`}
            />
          </FieldFrame>
          <FormMessage state={changed} />
          <Button
            type="submit"
            variant="secondary"
            size="small"
            pending={changing}
            className="justify-self-start"
          >
            {t("changeThePicture")}
          </Button>
        </ActionForm>
        {picture && (
          <ActionForm action={remove} pending={removing} answer={removed}>
            <FormMessage state={removed} />
            <Button type="submit" variant="quiet" size="small" pending={removing} className="-ms-4">
              {t("removeThePicture")}
            </Button>
          </ActionForm>
        )}
      </div>
    </div>
  )
}
