"use client"

import { useActionState, useState } from "react"
import { useTranslations } from "#languages"
import { knownOfForm } from "@/features/password/known-of-form"
import { NewPasswordField } from "@/features/password/new-password-field"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { CheckboxField } from "@/ui/checkbox-field"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { TextAreaField } from "@/ui/text-area-field"
import { TextField } from "@/ui/text-field"
import { TextLink } from "@/ui/text-link"
import { registerBusinessAction } from "./register-business-action"

/** The business, who owns it, and how they sign in. */
export function RegisterBusinessForm() {
  const t = useTranslations("partner")
  const [state, action, pending] = useActionState(registerBusinessAction, EMPTY_FORM)
  const [known, setKnown] = useState<string[]>([])
  const errors = state.fieldErrors ?? {}
  return (
    <ActionForm
      action={action}
      pending={pending}
      answer={state}
      aria-label={t("registerYourBusiness")}
      className="grid gap-5"
      onBlur={(event) => setKnown(knownOfForm(event.currentTarget))}
    >
      <TextField name="name" label={t("businessName")} autoComplete="organization" error={errors.name} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="first_name"
          label={t("yourFirstName")}
          autoComplete="given-name"
          error={errors.first_name}
        />
        <TextField
          name="last_name"
          label={t("yourLastName")}
          autoComplete="family-name"
          error={errors.last_name}
        />
      </div>
      <TextField
        name="phone"
        type="tel"
        label={t("phone")}
        autoComplete="tel"
        optional
        error={errors.phone}
      />
      <TextAreaField
        name="description"
        label={t("whatDoYouOffer")}
        hint={t("offerHint")}
        optional
        error={errors.description}
      />
      <TextField
        name="email"
        type="email"
        label={t("email")}
        hint={t("emailHint")}
        autoComplete="username"
        error={errors.email}
      />
      <NewPasswordField hint={t("passwordHint")} error={errors.password} known={known} />
      <CheckboxField
        name="terms"
        value="accepted"
        error={errors.terms}
        label={<>{t.rich("acceptTerms", { link: (words) => <TextLink href="#terms">{words}</TextLink> })}</>}
      />
      <FormMessage state={state} />
      <Button type="submit" size="large" pending={pending}>
        {t("registerMyBusiness")}
      </Button>
    </ActionForm>
  )
}
