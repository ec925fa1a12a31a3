//! Days between two dates written as "2026-11-22". It reads no clock.

/// Days from one date to another; none if either is no date. Negative if the second is earlier.
pub(crate) fn between(from: &str, to: &str) -> Option<i64> {
    Some(number(to)? - number(from)?)
}

/// Days since 0000-03-01 of the Gregorian calendar.
fn number(date: &str) -> Option<i64> {
    let mut parts = date.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    let read = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<i64>().ok()).flatten();
    let (year, month, day) = (read(year)?, read(month)?, read(day)?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Years begin in March, so that the day that is sometimes missing comes last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    Some(365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (153 * month + 2) / 5 + day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_over_months_leap_days_and_years() {
        for (from, to, days) in [
            ("2026-11-22", "2026-11-22", 0),
            ("2024-02-28", "2024-03-01", 2),
            ("2026-02-28", "2026-03-01", 1),
            ("2000-01-01", "2001-01-01", 366),
            ("1900-01-01", "1901-01-01", 365),
            ("2026-05-26", "2026-11-22", 180),
            ("2026-11-22", "2026-11-21", -1),
        ] {
            assert_eq!(between(from, to), Some(days), "{from} to {to}");
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for date in ["", "2026", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "2026-01-0x", "+026-01-01"] {
            assert_eq!(between(date, "2026-01-01"), None, "{date}");
        }
    }
}
