/** How long a session lives, in days, when nobody ends it. NIST SP 800-63B, 4.1.3: sign in again after 30 days at most. */
export const sessionDays = 30
