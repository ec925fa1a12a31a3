//! Whose story a ride tells: what texts may ask about that person, and who comes in a later ride. It knows no ride.

use crate::model::Persona;

/// The variables that texts of a pack with personas may use.
pub const VARIABLES: [&str; 2] = ["age", HOUSEHOLD];

/// The variable that texts select by.
pub const HOUSEHOLD: &str = "household";

/// What is filled into the texts of a ride.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Arguments([String; 2]);

impl Arguments {
    /// Those of a person.
    #[must_use]
    pub fn of(persona: &Persona) -> Self {
        Self([persona.age.to_string(), persona.household.clone()])
    }

    /// Names and values, as texts take them.
    #[must_use]
    pub fn pairs(&self) -> [(&str, &str); 2] {
        let [age, household] = VARIABLES;
        let Self([years, home]) = self;
        [(age, years), (household, home)]
    }

    /// Those of everybody it may be; of nobody, once, where there are no personas.
    #[must_use]
    pub fn all(personas: &[Persona]) -> Vec<Self> {
        if personas.is_empty() { vec![Self::default()] } else { personas.iter().map(Self::of).collect() }
    }
}

/// Index of the person of a later ride, drawn by its seed from all but the one of the ride before it.
#[must_use]
pub fn drawn(personas: usize, seed: u64, before: usize) -> usize {
    let others = u64::try_from(personas.saturating_sub(1)).unwrap_or(u64::MAX);
    let drawn = seed.checked_rem(others).and_then(|drawn| usize::try_from(drawn).ok());
    drawn.map_or(0, |drawn| if drawn < before { drawn } else { drawn + 1 })
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_later_ride_is_never_the_same_persons_and_may_be_any_others() {
        for before in 0..4 {
            let mut drawn: Vec<usize> = (0..30).map(|seed| super::drawn(4, seed, before)).collect();
            drawn.sort_unstable();
            drawn.dedup();
            assert_eq!(drawn, (0..4).filter(|index| *index != before).collect::<Vec<_>>());
        }
        assert_eq!((super::drawn(1, 7, 0), super::drawn(0, 7, 0)), (0, 0));
    }
}
