"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import type { Customer } from "@/lib/plaza/schemas/customer"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { EMPTY_FORM } from "@/ui/form-state"
import { Notice } from "@/ui/notice"
import { SelectField } from "@/ui/select-field"
import { TextField } from "@/ui/text-field"
import { profileAction } from "./profile-action"

type ProfileFormProps = {
  customer: Pick<Customer, "first_name" | "last_name" | "phone" | "languages">
  options: { value: string; label: string }[]
}

/** Name, telephone number and languages of a customer. */
export function ProfileForm({ customer, options }: ProfileFormProps) {
  const t = useTranslations("account")
  const [state, action, pending] = useActionState(profileAction, EMPTY_FORM)
  const errors = state.fieldErrors ?? {}
  const [preferred = "", second = ""] = customer.languages
  const none = { value: "", label: t("notSaid") }
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="first_name"
          label={t("firstName")}
          autoComplete="given-name"
          defaultValue={customer.first_name ?? ""}
          error={errors.first_name}
        />
        <TextField
          name="last_name"
          label={t("lastName")}
          autoComplete="family-name"
          defaultValue={customer.last_name ?? ""}
          error={errors.last_name}
        />
      </div>
      <TextField
        name="phone"
        type="tel"
        label={t("telephoneNumber")}
        hint={t("phoneHint")}
        autoComplete="tel"
        optional
        defaultValue={customer.phone ?? ""}
        error={errors.phone}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="language"
          label={t("preferredLanguage")}
          options={[none, ...options]}
          defaultValue={preferred}
          error={errors.language}
        />
        <SelectField
          name="second_language"
          label={t("alsoSpeaks")}
          options={[none, ...options]}
          defaultValue={second}
          error={errors.second_language}
        />
      </div>
      {state.done && !pending && <Notice tone="success" live title={t("detailsSaved")} />}
      <FormMessage state={state} />
      <Button type="submit" size="large" pending={pending}>
        {t("save")}
      </Button>
    </ActionForm>
  )
}
