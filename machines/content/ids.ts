// Made from content/needs.yaml and content/questions.yaml by `npm run fix`: change those instead.
export const NEED_IDS = ["danger-now","exploitation","domestic-abuse","sexual-assault","hurt","mental-health","nowhere-safe-tonight","stalking","under-18","police-or-authority","afraid-of-client","afraid-of-someone","worried-about-safety","no-safe-place","report-crime","pass-on-information","sexual-health","drugs-or-alcohol","housing","immigration-or-legal","talk","leaving","money","peer-advice","something-else","help-or-support","everyone"] as const
export const GRAVE_NEEDS = ["danger-now","exploitation","domestic-abuse","sexual-assault","hurt","mental-health","nowhere-safe-tonight","stalking"] as const
export const IMPLIED_NEEDS = ["afraid-of-someone","worried-about-safety","no-safe-place","help-or-support"] as const
export const SHELTER = "nowhere-safe-tonight" as const
export const SUPPORT_IDS = ["hurt","sexual-assault","mental-health","housing","talk","sexual-health","drugs-or-alcohol","report-crime","pass-on-information","money","immigration-or-legal","peer-advice","leaving","something-else"] as const
export const WHO_IDS = ["controls","partner-or-family","follows","police-or-authority","client","someone-else","near-now"] as const
export const WHO_NEEDS = {"controls":"exploitation","partner-or-family":"domestic-abuse","follows":"stalking","police-or-authority":"police-or-authority","client":"afraid-of-client","someone-else":"afraid-of-someone","near-now":"danger-now"} as const
export const LEADS_TO_DANGER = "near-now" as const
