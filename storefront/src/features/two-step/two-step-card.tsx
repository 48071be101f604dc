"use client"

import { useActionState, useState } from "react"
import type { ReactNode } from "react"
import { useTranslations } from "#languages"
import type { OwnSignIn } from "@/lib/plaza/own-sign-in"
import { Badge } from "@/ui/badge"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { Heading } from "@/ui/heading"
import { EnrolForm } from "./enrol-form"
import { ProofForm } from "./proof-form"
import { RecoveryCodes } from "./recovery-codes"
import { twoStepAction } from "./two-step-action"

type TwoStepCardProps = {
  signIn: OwnSignIn
  /** The way to prove who one is for somebody without a password. */
  anew: ReactNode
}

/** Whether a code is asked for at sign-in; sets it up, makes new recovery codes, turns it off. */
export function TwoStepCard({ signIn, anew }: TwoStepCardProps) {
  const t = useTranslations("signInDetails")
  const [state, action, pending] = useActionState(twoStepAction, {})
  const [asked, ask] = useState<"begin" | "codes" | "off" | null>(null)
  const [kept, keep] = useState<string[] | null>(null)
  const isOn = signIn.two_step.factor_id !== null
  const form = { state, action, pending }

  if (state.codes && state.codes !== kept) {
    const codes = state.codes
    const finish = () => {
      keep(codes)
      ask(null)
    }
    return (
      <Card>
        <RecoveryCodes codes={codes} onKept={finish} />
      </Card>
    )
  }
  const isAsked = asked !== null && !(asked === "off" && !isOn)
  return (
    <Card>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Heading level={2} size="small">
          {t("twoStep")}
        </Heading>
        <Badge tone={isOn ? "success" : "neutral"}>{isOn ? t("on") : t("off")}</Badge>
      </div>
      <p className="mt-1 mb-4 text-[0.95rem] text-muted">{isOn ? t("twoStepOnText") : t("twoStepText")}</p>
      {!isAsked && (
        <div className="flex flex-wrap gap-3">
          {isOn ? (
            <>
              <Button variant="secondary" onClick={() => ask("codes")}>
                {t("newRecoveryCodes")}
              </Button>
              <Button variant="danger" onClick={() => ask("off")}>
                {t("turnOff")}
              </Button>
            </>
          ) : (
            <Button variant="secondary" onClick={() => ask("begin")}>
              {t("setUp")}
            </Button>
          )}
        </div>
      )}
      {isAsked && asked === "begin" && state.enrolment ? (
        <EnrolForm {...form} enrolment={state.enrolment} onCancel={() => ask(null)} />
      ) : (
        isAsked && <ProofForm {...form} step={asked} signIn={signIn} anew={anew} onCancel={() => ask(null)} />
      )}
    </Card>
  )
}
