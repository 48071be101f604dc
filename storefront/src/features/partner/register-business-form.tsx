"use client"

import { useActionState, useState } from "react"
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
  const [state, action, pending] = useActionState(registerBusinessAction, EMPTY_FORM)
  const [known, setKnown] = useState<string[]>([])
  const errors = state.fieldErrors ?? {}
  return (
    <ActionForm
      action={action}
      pending={pending}
      answer={state}
      aria-label="Register your business"
      className="grid gap-5"
      onBlur={(event) => setKnown(knownOfForm(event.currentTarget))}
    >
      <TextField name="name" label="Business name" autoComplete="organization" error={errors.name} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="first_name"
          label="Your first name"
          autoComplete="given-name"
          error={errors.first_name}
        />
        <TextField
          name="last_name"
          label="Your last name"
          autoComplete="family-name"
          error={errors.last_name}
        />
      </div>
      <TextField name="phone" type="tel" label="Phone" autoComplete="tel" optional error={errors.phone} />
      <TextAreaField
        name="description"
        label="What do you offer?"
        hint="One or two sentences; clients read them on your pages."
        optional
        error={errors.description}
      />
      <TextField
        name="email"
        type="email"
        label="E-mail"
        hint="You sign in with it, and we send a code to it."
        autoComplete="username"
        error={errors.email}
      />
      <NewPasswordField
        hint="At least 8 characters. If you have a Plaza account with this address, use its password."
        error={errors.password}
        known={known}
      />
      <CheckboxField
        name="terms"
        value="accepted"
        error={errors.terms}
        label={
          <>
            I may act for this business, and accept the <TextLink href="#terms">terms for partners</TextLink>.
          </>
        }
      />
      <FormMessage state={state} />
      <Button type="submit" size="large" pending={pending}>
        Register my business
      </Button>
    </ActionForm>
  )
}
