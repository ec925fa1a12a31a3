# The words of the program itself. The words of a journey stand in its pack.
# A blank line parts two paragraphs. In lists (topics) every line is an item.

language-name = English
list-comma = {", "}

## Title

title = My Small Home
title--about =
    A small camera rides a track through the rooms of one withdrawn life, and back.

    You look at things, and you choose. There is no hurry, and nothing to win.
title--open = Begin
title--open-again = Begin a new ride
title--open-short = Begin the short ride: { $n } rooms, about 9 minutes
title--resume = Go on in room { $n }, { $room }, { $way }
title--resume-ending = Back to where the last ride ended
title--pack = Another journey: { $pack }
to-title = To the title

## Content note

note = Before you begin
note--body =
    This is the story of a person who has stopped leaving a room. The people in it are invented. What they live through is not: each fact beside the story names its source, its year and who counted. Where sources differ, you see both.

    Energy, shame, trust and contact belong to our model. We made these numbers up to drive the story. They are always marked as ours and never mixed with the facts.

    In this story you will meet:
note--topics =
    withdrawal and long loneliness
    pressure at school, exams and bullying
    losing work, and the fear of failing again
    family conflict, and a parent growing old
    depression and anxiety, without detail
    being taken out of one's home by force, if you choose it
note--ways =
    Nothing here shows violence or self-harm. Nobody is to blame.

    A ride through all eighteen rooms takes about half an hour, one through fewer rooms less. You can stop at any point and go on later from the same place. Nothing is timed.

    On every page you can get support, leave quickly, or open the settings: language, size of text, motion, contrast and sound. There is no sound until you press, tap or click something.

    If it gets too much, leave. The rooms will wait.
note--short = You have chosen the short ride. It passes through a few of the rooms only, and takes about 9 minutes.
note--begin = Enter the first room
note--begin-again = Enter the first room and leave the earlier ride behind

## Where one is

eyebrow--room = Room { $n } of { $total } · { $clock } · { $way }
way--in = on the way in
way--out = on the way out

## Everywhere

support = Get support
leave = Leave quickly
settings = Settings
history = What was said
back = Back

## Room, thing, choice

room--choice = Go to the choice
room--looked = { $thing } (looked at)
thing--back = Back to the room
choice--closed = Not now.
choice--back = Look around again

## What came of it

after--on-in = Ride on to room { $n }, { $room }
after--on-out = Ride back to room { $n }, { $room }
after--turn = Let the camera be pulled back
after--door = To the door
after--taken = See where this leads
after--rewind = Try this choice another way

outcome--helps = { $support }: it helps
outcome--helps-a-little = { $support }: it helps a little
outcome--does-not-fit-yet = { $support }: it does not fit yet
outcome--harms = { $support }: it does harm

duration--months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
duration--years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
duration--both = { $years } and { $months }

## The model, always marked as ours

model = In our model: ours, not measured
model--open = What changes in our model
model--months = In our model, time that passes here: { $months }. Since the first room: { $total }.
model--changes = What changes: { $list }.
model--no-change = Energy, shame, trust and contact stay as they were.
model--change = { $meter } { $by }
model--now = Now, each out of 100: { $list }.
model--causes = What weighs more from here on: { $list }.
model--contested = { $cause } (the sources contradict one another)
meter--energy = energy
meter--shame = shame
meter--trust = trust
meter--contact = contact

## What is documented

facts = What is documented here
facts--open = What is documented here ({ $n })
facts--about = Each fact names its source, its year and who counted. None of them is about the people of this story; they are invented.
facts--differ = Here the sources differ. They are shown together:

## History

history--about = All that was said so far, room by room. At the end you can go back to before any choice and try it another way. What came after that choice is then taken back.
history--empty = Nothing has been chosen yet.
history--left-out = { $n } earlier choices are not listed. Go back to the first one listed here, and open this page again to see them.
history--room = Room { $n }, { $way }: { $room }
history--thing = { $thing }. { $means }
history--chose = { $question } You chose: { $option }
history--rewind = Go back to room { $n }, { $way }, before “{ $option }”

## Ending

ending = An ending, and not the end
ending--leads-back = This leads back
ending--next = A next step
ending--months = In our model, { $months } of a life went by on this ride.
ending--history = Look back over the ride
ending--support = Where to get support
ending--again = Ride again from the first room
ending--back = Go back to room { $n }, { $room }

## After the journey

debrief = Two questions
debrief--helped =
    What helped in this ride? You may pass both questions over. No answer leaves this page or is kept.
debrief--felt =
    And how was it for you?
debrief--thanks =
    Thank you. Nothing of it was kept.

    If something of this stays with you, tell somebody: a friend, a teacher, a line that listens.
debrief--pass = Pass this question over
helped--other = Something else
felt--near = Close to something I know
felt--heavy = Heavy
felt--calm = Calm
felt--hopeful = Hopeful
felt--other = Otherwise, or I cannot say

route = What led here, what led on
route--about = Your ride, room by room. Nothing had to come as it came: in each room there was another option, now or in another ride.
route--in = What led here
route--out = What led on
route--line = Room { $n }, { $room }: { $option }
route--met = { $line }. Met here: { $list }

route--drawing = The line runs in along the top and back along the bottom. A dot is a choice. On the way back a full ring is support that helped, a ring with a dot in it support that helped a little, an empty ring support that did not fit yet, and a cross force.

sources = Where the facts come from
sources--about = All that this journey states as documented, by source. The facts are retold in our words; nothing is quoted. What is not here is fiction.

numbers = Numbers, side by side
numbers--about = These numbers do not agree, and none of them is the true one. Look at the year, at the ages, and at who counted. From the smallest to the largest:

glossary = Words, and who uses them
glossary--about = Words name people, and some of them hurt. Each is here with who uses it.
glossary--who = Who uses it: { $who }

## How the model works, after the journey

rule = How this model works
rule--documented = What is documented
rule--documented-about =
    The causes, and the ways of support. Each names the facts behind it.
    How a way of support turned out where somebody wrote it down. That decides what each line below comes to.
    The order: contact before work, the family before the clinic where the family weighs, often rather than seldom, never by force.
rule--ours = What is ours
rule--ours-about =
    The people, the rooms, and every word that is spoken in them.
    Energy, shame, trust and contact, and every number. Nobody has measured them.
    How much a cause has to weigh, and how much trust it takes, before something helps. Another limit would have been as good.
    What each way of support adds or takes away by itself:
rule--by-itself = When it { $outcome }: { $list }.
rule--time = { $months } pass
rule--table = The ways of support you met
rule--table-empty = You tried none in this ride, so there is nothing to show here.
rule--table-about = Of the lines of one way of support, the first that holds is what happens. The line that came true in this ride says so.
rule--row = { $when }: it { $outcome }
rule--row-here = { $row } (this is what happened)
rule--helps = helps
rule--helps-a-little = helps a little
rule--does-not-fit-yet = does not fit yet
rule--harms = does harm
rule--always = in every other case
rule--and = { $first }, and { $second }
rule--any = one of these: { $list }
rule--or = {"; or "}
rule--not = not so: { $what }
rule--at-least = { $meter } is { $n } or more
rule--at-most = { $meter } is { $n } or less
rule--weighs = “{ $cause }” weighs
rule--weighs-more = “{ $cause }” weighs { $n } or more
rule--chose = “{ $option }” was chosen
rule--looked = “{ $thing }” was looked at
rule--tried = “{ $support }” was tried
rule--helped = “{ $support }” has helped
rule--came = “{ $support }” has left its mark
rule--ended = “{ $ending }” has come and led back
rule--months = { $months } have passed

## Support and leaving

support--about =
    These are places to turn to, for yourself or for someone you care about. Families can call too. You do not need a reason that is good enough.

    This page is not a service. Nobody reads along, and nothing you do here leaves this device. If there is danger right now, call the emergency number of where you are.

    Numbers and addresses change. Each entry says when it was last checked.
support--checked = Last checked on { $date }.
support--old = Last checked on { $date }, more than 180 days ago. It may have changed.
support--never-checked = Not checked yet. It may have changed.

left = Notes
left--body = Nothing here yet.
left--return = Come back

## Settings

settings--about = Changes count at once. You stay where you are.
settings--language = Language
settings--text = Size of text
settings--motion = Motion
settings--motion-full = Full: the camera rides
settings--motion-gentle = Gentle: the camera rides slowly and straight
settings--motion-cuts = Cuts: the picture changes without a ride
settings--contrast = Contrast
settings--contrast-normal = Normal
settings--contrast-high = High
settings--volume-all = Volume of everything
settings--volume-room = Volume of the rooms
settings--volume-events = Volume of what happens
settings--volume-music = Volume of the music
settings--captions = Captions of sounds
settings--captions-on = On
settings--percent = { $n } %
settings--off = Off

## What is heard, when captions are on: one text for each sound, in the present tense

caption--birds = Birds, outside.
caption--breath = Breath, slow and even.
caption--cicadas = Cicadas.
caption--classroom = A school corridor, many voices.
caption--clock = A clock ticks.
caption--console = The tune of a game.
caption--crickets = Crickets in the dark.
caption--fridge = The refrigerator hums.
caption--hush = It is nearly quiet.
caption--kettle = Water simmers in a kettle.
caption--kitchen = Somebody cooks behind the wall.
caption--rain = Rain.
caption--room-tone = The quiet of a room, and the hum of the mains.
caption--screen = A television tube whines.
caption--street = The street, far below.
caption--television = A television murmurs through the wall.
caption--wind = Wind.
caption--alarm = An alarm clock beeps under a pillow.
caption--bag = A plastic bag rustles.
caption--bicycle = A bicycle passes and rings.
caption--books = A stack of books is moved.
caption--bottle = A plastic bottle rolls over.
caption--bowl = A bowl is set down.
caption--broom = Somebody sweeps outside.
caption--brush = A pen draws a long line.
caption--buttons = Buttons of a controller click.
caption--calendar-page = A page is torn off a calendar.
caption--car = A car passes.
caption--children = Children play, far off.
caption--chopping = Somebody cuts vegetables behind the wall.
caption--chopsticks = Chopsticks are laid down.
caption--cloth = Cloth rustles.
caption--creak = The house creaks.
caption--crossing = The bell of a level crossing, far off.
caption--crow = A crow calls.
caption--cup-lid = The paper lid of a cup is pulled off.
caption--curtain = A curtain is moved.
caption--dishes = Dishes clink behind the wall.
caption--dog-far = A dog barks, far off.
caption--dog-paws = A dog walks across the floor.
caption--dog-sigh = The dog lies down and sighs.
caption--door-slide = A door slides in its track.
caption--drawer = A drawer is opened and closed.
caption--envelope = An envelope is opened.
caption--eraser = An eraser rubs on paper.
caption--evening-cicada = An evening cicada calls.
caption--evening-tune = The town plays its evening tune.
caption--footsteps = Somebody walks past outside.
caption--fridge-stop = The refrigerator stops.
caption--front-door = The front door closes, downstairs.
caption--futon = Somebody beats a futon in the sun.
caption--greeting = Somebody says a few kind words through the door.
caption--gutter = Water drips from the gutter.
caption--hanger = A hanger moves on its rail.
caption--jingle = Something is found in the game.
caption--kettle-boil = The kettle boils.
caption--kettle-click = The kettle clicks off.
caption--keys = Keys jingle in the hallway.
caption--knock = Somebody knocks, quietly.
caption--laughter = Laughter on a television next door.
caption--locker = A locker closes, far away.
caption--message = A message arrives.
caption--page = A page is turned.
caption--paper = Paper rustles.
caption--pencil = A pencil writes.
caption--phone-buzz = A telephone buzzes on the table.
caption--pills = A pill is pressed out of its foil.
caption--pipe = Water runs in a pipe.
caption--pour = Water is poured into a cup.
caption--robot = A small robot chirps.
caption--school-bell = A school bell, far off.
caption--scooter = The newspapers come, on a scooter.
caption--shop-door = The door of a night shop plays its greeting.
caption--shutter = A shutter is rolled up.
caption--sigh = Somebody breathes out.
caption--slippers = Slippers come along the passage, stop, and go back.
caption--sparrow = A sparrow chirps.
caption--stairs = Somebody comes up the stairs.
caption--tap = Water runs in the kitchen.
caption--telephone = A telephone rings under a cloth.
caption--train = A train passes, far off.
caption--tray = A tray is set down at the door.
caption--typing = Keys of a keyboard.
caption--van = A van stops outside. A door slides.
caption--voices = Two people talk behind the wall.
caption--warbler = A bush warbler sings.
caption--wind-chime = A wind chime.
caption--zip = A bag is zipped.
caption--score-fewer = The music has one voice fewer.
caption--score-more = A voice comes back to the music.
caption--score-gone = The music has stopped.

## Problems and notices

problem--no-pack = There is no journey to ride
problem--no-pack-about =
    None of the level packs could be used.

    If you are writing one, run “studio check”. It says what is wrong, in which file and in which line. If you are not, please load the page again or install the program anew.
notice--launch = The launch option { $key } with the value “{ $value }” cannot be used. It was left out.
notice--pack-refused = The level pack “{ $pack }” has errors and was left out.
notice--save-garbled = The saved ride could not be read. It is kept aside, and you can begin a new one.
notice--save-newer = The saved ride comes from a newer version of this program. It is kept aside, and you can begin a new one.
notice--save-other-pack = The saved ride belongs to another journey (“{ $pack }”). It is kept aside, and you can begin a new one.
notice--save-changed = The rooms have changed since this ride was saved. It goes on from the nearest place that is still the same. The saved ride is kept aside.

## While the program loads, and when the browser cannot go on (used by the page before the program is there)

loading = The rooms are being brought.
loading--description = A small camera rides through eighteen rooms of one withdrawn life, and back out. Facts with sources, no hurry, no score.
loading--progress = The rooms are being brought: %1 of %2 MB.
loading--no-script = This page needs JavaScript. It sends nothing to anyone.
loading--failed = The rooms could not be brought. The connection may have broken off. Nothing you did is lost.
loading--retry = Try again
loading--text-edition = Read it without the picture
loading--lost = The browser has taken the picture away; this can happen when it is short of memory. Your ride is kept.
loading--stopped = Something in the program stopped. Your ride is kept up to the last room.
loading--picture = The picture
loading--room = The next room is being put up.

## The set from outside

outside = From outside: { $room }
outside--open = See the set from outside
outside--eyebrow = Room { $n } of { $total } · { $clock }
outside--about =
    All the rooms stand in one row, with their ceilings off and one wall away. The small camera waits at the room you look at.

    A pointed flag marks a choice on the way in, a square flag a choice on the way out. You can enter a room again and choose something else. What came after that choice is then taken back.
outside--chosen-in = On the way in: { $option }
outside--chosen-out = On the way out: { $option }
outside--not-chosen-in = On the way in: nothing chosen yet
outside--not-chosen-out = On the way out: nothing chosen yet
outside--enter-in = Enter { $room } on the way in and choose again
outside--enter-out = Enter { $room } on the way out and choose again
outside--next = Move on to room { $n }, { $room }
outside--previous = Move back to room { $n }, { $room }
outside--row = { $n }. { $room }
outside--row-one = { $n }. { $room }: { $option }
outside--row-both = { $n }. { $room }: { $in } · { $out }
outside--here = { $row } (in view)
