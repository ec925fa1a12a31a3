//! `studio fuzz`: spoils packs and zips at random and takes each through all that a stranger's pack goes through, from the
//! zip to the built room. It mends nothing; what panics, takes too long or too much memory is written down.

mod spoil;
mod through;

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::Context;
use clap::Args;
use peak_alloc::PeakAlloc;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use crate::say::say;
use spoil::{Base, Case};

/// Counts what is allocated, so that a case that takes too much is noticed.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// A case may take this long.
const MOST_TIME: Duration = Duration::from_secs(2);
/// A case that takes this long is taken to hang, and ends the run.
const HANGS: Duration = Duration::from_secs(30);
/// A case may take this much memory, megabytes.
const MOST_MEMORY: f32 = 300.0;

/// Spoil packs and zips at random and see that nothing panics, hangs or takes too much memory; exit status 1 if one does.
#[derive(Args)]
pub(crate) struct Fuzz {
    /// The folder of all levels, whose packs are spoiled.
    #[arg(default_value = "levels")]
    dir: PathBuf,
    /// How long, in minutes.
    #[arg(long, default_value_t = 1.0)]
    minutes: f64,
    /// The seed: the same one makes the same cases in the same order.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The case to begin with; with `--minutes 0` it is the only one.
    #[arg(long, default_value_t = 0)]
    case: u64,
    /// Where cases that fail are written, a folder each.
    #[arg(long, default_value = "tests/out/fuzz")]
    out: PathBuf,
}

/// How a run went.
#[derive(Default)]
struct Tally {
    cases: u64,
    failed: u64,
    /// Cases whose pack was good enough to be played.
    played: u64,
    rooms: u64,
    longest: Duration,
    most_memory: f32,
}

impl Fuzz {
    pub(crate) fn run(&self) -> anyhow::Result<ExitCode> {
        anyhow::ensure!(self.minutes.is_finite() && self.minutes >= 0.0, "--minutes is a number from 0");
        let base = Arc::new(Base::of(&crate::levels::read(&self.dir)?));
        let said = quiet();
        let now = Arc::new((AtomicU64::new(self.case), Mutex::new(worked())));
        watch(&now, self.seed);
        let begun = Instant::now();
        let mut tally = Tally::default();
        let mut number = self.case;
        while tally.cases == 0 || begun.elapsed().as_secs_f64() < self.minutes * 60.0 {
            now.0.store(number, Ordering::Relaxed);
            *now.1.lock().unwrap_or_else(PoisonError::into_inner) = worked();
            self.case(&base, number, &said, &mut tally)?;
            number = number.wrapping_add(1);
        }
        let _ = panic::take_hook();
        say!(
            "seed {}: {} cases, {} of them played, {} rooms built; longest {} ms, most memory {:.0} MB; {} failed",
            self.seed,
            tally.cases,
            tally.played,
            tally.rooms,
            tally.longest.as_millis(),
            tally.most_memory,
            tally.failed
        );
        Ok(if tally.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn case(&self, base: &Base, number: u64, said: &Mutex<String>, tally: &mut Tally) -> anyhow::Result<()> {
        let mut random = ChaCha8Rng::seed_from_u64(self.seed);
        random.set_stream(number);
        let case = Case::draw(base, &mut random);
        said.lock().unwrap_or_else(PoisonError::into_inner).clear();
        MEMORY.reset_peak_usage();
        let (before, begun) = (MEMORY.current_usage_as_mb(), worked());
        let through = panic::catch_unwind(AssertUnwindSafe(|| through::take(base, &case, &mut random)));
        let (took, memory) = (worked().saturating_sub(begun), MEMORY.peak_usage_as_mb() - before);
        tally.cases += 1;
        tally.longest = tally.longest.max(took);
        tally.most_memory = tally.most_memory.max(memory);
        let mut why = Vec::new();
        match through {
            Ok(Ok(seen)) => {
                tally.played += u64::from(seen.played);
                tally.rooms += seen.rooms;
            }
            Ok(Err(wrong)) => why.push(wrong),
            Err(_) => why.push(format!("panic: {}", said.lock().unwrap_or_else(PoisonError::into_inner))),
        }
        if took > MOST_TIME {
            why.push(format!("it took {} ms", took.as_millis()));
        }
        if memory > MOST_MEMORY {
            why.push(format!("it took {memory:.0} MB"));
        }
        if !why.is_empty() {
            tally.failed += 1;
            say!("case {number}: {}", why.join("; "));
            let folder = self.out.join(format!("{}-{number}", self.seed));
            let how = format!("{}\nstudio fuzz --seed {} --case {number} --minutes 0\n", why.join("\n"), self.seed);
            write(&folder, &case, &how).with_context(|| folder.display().to_string())?;
        }
        Ok(())
    }
}

/// Writes down a case, and why it failed.
fn write(folder: &Path, case: &Case, why: &str) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("why.txt"), why)?;
    match case {
        Case::Zip(bytes) => fs::write(folder.join("case.zip"), bytes),
        Case::Folder(files) => {
            for (place, (name, bytes)) in files.iter().enumerate() {
                // Names are spoiled, too: they are only told.
                let plain: String = name
                    .chars()
                    .map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '_' })
                    .take(80)
                    .collect();
                fs::write(folder.join(format!("{place:03}-{plain}")), bytes)?;
            }
            Ok(())
        }
    }
}

/// Keeps what panics say instead of printing it.
fn quiet() -> Arc<Mutex<String>> {
    let said = Arc::new(Mutex::new(String::new()));
    let kept = said.clone();
    panic::set_hook(Box::new(move |panic| {
        *kept.lock().unwrap_or_else(PoisonError::into_inner) = panic.to_string();
    }));
    said
}

/// How long the program's first thread, which takes the cases, has worked: a busy machine is no slow case. Where the system
/// does not say, how long the program has run.
fn worked() -> Duration {
    static BEGUN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let said = fs::read_to_string("/proc/self/schedstat").ok();
    let nanoseconds = said.and_then(|said| said.split_whitespace().next()?.parse().ok());
    nanoseconds.map_or_else(|| BEGUN.elapsed(), Duration::from_nanos)
}

/// Ends the program when a case hangs: nothing else can end it.
fn watch(now: &Arc<(AtomicU64, Mutex<Duration>)>, seed: u64) {
    let now = now.clone();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_secs(1));
            let begun = *now.1.lock().unwrap_or_else(PoisonError::into_inner);
            if worked().saturating_sub(begun) > HANGS {
                let case = now.0.load(Ordering::Relaxed);
                say!("case {case} hangs: studio fuzz --seed {seed} --case {case} --minutes 0");
                std::process::exit(1);
            }
        }
    });
}
