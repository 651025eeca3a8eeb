//! What the command does for people: colours where they are wanted, help that teaches, completions, a man page.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::process::{Command, Output, Stdio};

const TEXT: &str = "The Care Quality Commission has rated Anytown Surgery inadequate overall after an inspection on \
                    8 October 2019. It was previously rated good.\n";

/// What the command does with these arguments, in a pipe, under these variables of the environment and no others that
/// it looks at.
fn run(args: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cqc-scan"));
    command.args(args).stdin(Stdio::null());
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM"] {
        command.env_remove(name);
    }
    command
        .env("COLUMNS", "80")
        .envs(variables.iter().copied())
        .output()
        .unwrap()
}

fn stdout(args: &[&str]) -> String {
    let output = run(args, &[]);
    assert!(
        output.status.success() && output.stderr.is_empty(),
        "{args:?}: {output:?}"
    );
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn colours_come_where_they_are_wanted() {
    let path = std::env::temp_dir().join(format!("cqc-scan-terminal-{}.txt", std::process::id()));
    fs::write(&path, TEXT).unwrap();
    let path = path.to_str().unwrap();
    for (args, variables, coloured) in [
        (&[][..], &[][..], false),
        (&[], &[("TERM", "xterm-256color")], false),
        (&[], &[("CLICOLOR", "1")], false),
        (&[], &[("CLICOLOR_FORCE", "1")], true),
        (&[], &[("CLICOLOR_FORCE", "0")], false),
        (&[], &[("CLICOLOR_FORCE", "1"), ("TERM", "dumb")], true),
        (&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], false),
        (&["--color", "never"], &[("CLICOLOR_FORCE", "1")], false),
        (&["--color", "always"], &[("NO_COLOR", "1"), ("TERM", "dumb")], true),
        (&["--color", "auto"], &[], false),
    ] {
        let output = run(&[args, &[path]].concat(), variables);
        let told = String::from_utf8(output.stdout).unwrap();
        assert!(told.contains("Anytown Surgery"), "{told}");
        assert_eq!(told.contains('\x1b'), coloured, "{args:?} {variables:?}");
    }
    fs::remove_file(path).unwrap();
}

#[test]
fn the_short_help_fits_one_screen_and_the_long_help_has_all() {
    let short = stdout(&["-h"]);
    assert!(short.lines().count() <= 32, "{short}");
    let long = stdout(&["--help"]);
    for help in [&short, &long] {
        assert!(help.lines().all(|line| line.chars().count() <= 80), "{help}");
    }
    for part in ["Examples:\n", "cqc-scan --explain release.txt", "Exit codes:\n  0  "] {
        assert!(long.contains(part) && !short.contains(part), "{part}: {long}");
    }
    for option in [
        "--format",
        "--show",
        "--practice",
        "--color",
        "--json-schema",
        "--stats",
    ] {
        assert!(long.contains(&format!("  {option}")), "{option}: {long}");
    }
    for hidden in ["--man", "--completions"] {
        assert!(!long.contains(hidden), "{long}");
    }
}

/// What was typed, and what is offered instead.
const SLIPS: &[(&[&str], &str)] = &[
    (&["--show", "rating"], "a similar value exists: 'ratings'"),
    (&["--format", "jason"], "a similar value exists: 'json'"),
    (&["--question", "well-led"], "a similar value exists: 'well_led'"),
    (&["--rating", "outstandng"], "a similar value exists: 'outstanding'"),
    (&["--direction", "dwn"], "a similar value exists: 'down'"),
    (&["--fromat", "json"], "a similar argument exists: '--format'"),
];

#[test]
fn a_slip_is_answered_with_what_was_meant() {
    for (args, tip) in SLIPS {
        let output = run(args, &[]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{args:?}");
        assert!(said.contains(tip), "{args:?}: {said}");
    }
}

#[test]
fn every_shell_gets_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = stdout(&["--completions", shell]);
        for part in ["cqc-scan", "json-schema", "files-from"] {
            assert!(script.contains(part), "{shell}: {script}");
        }
    }
    assert_eq!(run(&["--completions", "bash", "a.txt"], &[]).status.code(), Some(2));
}

#[test]
fn the_man_page_has_every_option_and_the_examples() {
    let page = stdout(&["--man"]);
    assert!(page.contains(".TH cqc-scan 1"), "{page}");
    for part in ["\\-\\-format", "\\-\\-until", "Exit codes:"] {
        assert!(page.contains(part), "{part}: {page}");
    }
}
