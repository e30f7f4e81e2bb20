/** Made from content/needs.yaml and content/questions.yaml by `npm run fix`: change those instead. */
export const IDS = {
  needs: ["danger-now","nowhere-safe-tonight","hurt-or-assaulted","exploitation","domestic-abuse","stalking","police-or-authority","afraid-of-client","afraid-of-someone","worried-about-safety","no-safe-place","report-crime","pass-on-information","mental-health","sexual-health","drugs-or-alcohol","housing","immigration-or-legal","talk","leaving","money","peer-advice","something-else","help-or-support","everyone"],
  grave: ["danger-now","nowhere-safe-tonight","hurt-or-assaulted","exploitation","domestic-abuse","stalking","mental-health"],
  implied: ["afraid-of-someone","worried-about-safety","no-safe-place","help-or-support"],
  shelter: "nowhere-safe-tonight",
  supportNeeds: ["talk","hurt-or-assaulted","report-crime","pass-on-information","sexual-health","peer-advice","housing","money","immigration-or-legal","drugs-or-alcohol","mental-health","leaving","something-else"],
  who: {"client":"afraid-of-client","partner-or-family":"domestic-abuse","follows":"stalking","controls":"exploitation","police-or-authority":"police-or-authority","someone-else":"afraid-of-someone","near-now":"danger-now"},
  nearNow: "near-now"
} as const
