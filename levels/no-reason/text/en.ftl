# The words of the journey "No reason": pack, causes, supports, endings, then the rooms in their order.

### The pack as a whole: causes, ways of support and how they turn out, endings.

pack = No Reason
    .about =
        A man withdraws to his room. The room is eighteen rooms, each smaller than the one before, and a camera no bigger than a matchbox rides through them on a track. You look, and you choose for him. In the last room nothing is left to choose, and the camera is pulled back the way it came.

        He is made up. What is said about withdrawal in Japan and elsewhere is not: it comes from published texts, and wherever it is shown, its source, its year and those who counted stand beside it.


## Causes

cause--home-environment = Home
    .means = At home there was much that had to be right, or much that nobody asked about. Everyone meant well and everyone was tired.
cause--outside-environment = The world outside
    .means = Other people hurt him, at school or at work, and it went on for long enough that he learned to expect it.
cause--personal-conditions = His own health
    .means = Something in body or mind made ordinary days heavy, and for a long time nobody had a name for it.
cause--personality = A quiet nature
    .means = He is shy and notices everything. In a place that likes people loud and quick, this was counted against him.
cause--lack-of-options = No other path
    .means = One road was laid out, and it was not his. Nobody had seen a second one.
cause--failure = One failure
    .means = Something went wrong once, badly. Since then each beginning looks like that ending.
cause--trivial-matters = Small things
    .means = No single one of them would fill a sentence. Together they filled the room.
cause--convenience = It was possible
    .means = Food came, the rent was paid, the shop was open at night. One day after another did not need him outside.
cause--no-reason = No reason
    .means = He has looked for it himself. There is a time before and a time after, and nothing between them that he can point to.
cause--technology = The screen
    .means = The screen was what he hid behind, or what kept him going, or both. Those who have studied it do not agree.


## Ways of support, and how they turn out

support--outside-person = Someone from outside who does not push
    .after-the-van = He gets as far as that, and then his whole body remembers the van. The visitor notices it. Nobody will come in whom he has not asked in, the visitor says, and nobody will be angry; and goes. Trust that was taken by force is given back slowly.
    .again = It is the same step as before: two stairs, a pause, the rest. Nothing new is said. That it comes again, after all the times it might not have come, is most of what it does.
    .from-outside-the-house = The visitor belongs to neither side of the house, and so is the first in years to whom he need not be a son. They talk about the weather and a football result. Before leaving, the visitor mentions a counsellor, once, and leaves the telephone number without asking what he will do with it.
    .a-known-step = He knows the step by now: two stairs, a pause, the rest. The visitor asks for nothing and leaves before it gets too much. What he thinks about afterwards is not what was said, but that he said some of it. They have agreed on a day for the next time.
    .first-knock = It is a short visit, and nothing comes of it that one could tell. He has not been asked what he does all day. A week later, at the same hour, he finds that he is listening for steps.

support--family-counselling = Counselling for the whole family
    .they-come = They come, because they have already learned that nobody there will count mistakes. It takes six months of Tuesdays. In the third month his mother says that she was afraid too, and for a while nobody has to reply. He is not well afterwards, but there are people in the house whom he can tell so.
    .asked-by-a-third = The one who has been visiting walks with them as far as the door, and stays for the first hour. They have come too early and sit with their coats on. Six months later they still disagree about most things, aloud, and at one table.
    .alone-with-it = When the day comes, they cannot: strangers need not know. So he goes alone, and every week carries home something that he can say to nobody there. By winter it is worse than before. He did not do it wrong. What lies between people cannot be mended by one of them.
    .not-what-it-was = They come, all of them, and for three months they go through the house, room by room. They find little that would account for it. It was not here that it went wrong, the counsellor says; but here is where it can be said aloud. That is worth the bus fare.
    .one-seat-empty = One of them comes, once, and talks about the neighbours. The counsellor has three chairs and can do little with two. It costs some weeks, but a door at home now stands open while they speak.

support--family-training = Training for the family
    .nobody-may-know = The evening for parents comes and goes. To be there would mean to be seen going in. Shame does not stop at his door; it has the whole house, and first someone has to come who is not ashamed of them.
    .one-more-evening = The Tuesdays go on. Not every evening at home is a good one, and it takes all of them a long time. But when it goes wrong, somebody says so, and the next day they begin again.
    .the-house-eases = Every second Tuesday one of them, and later both, sit in a circle with other parents and practise what not to say: no comparing, no dates, no “after all these years”. At home the talk grows shorter and lighter. One evening somebody laughs in the kitchen, and he notices that he has come to the door to hear it better.
    .fewer-questions = It comes to three evenings in all. The questions through the door grow fewer, and one of them is about the tea and means only tea. It helps the house more than it helps him, and that helps him a little.

support--safe-room = A room with others like him
    .too-many-faces = Eight people, and all of them kind. He lasts eleven minutes, most of them in the corridor. A room full of strangers is a long way from a room with nobody in it; someone would have to walk that way with him, more than once, and that takes time and people.
    .the-same-silence = He already knows how it is to be understood by one person; here there are six. Somebody is peeling a mandarin, somebody is asleep. Nobody asks where he has been all this time, because all of them have been there. After a month he has a cup that is his.
    .not-a-class = He counts the cushions and looks for the place where the others will sit together. There is none. Two people disagree about a film, loudly, and afterwards share a bus home. He thinks about this for days: to disagree, and still to belong.
    .by-the-door = He takes the cushion by the door and keeps his coat on. From there he sees four people play cards badly. The woman who runs the room tells him the days on which it is open, and that the cushion is free on each of them.

support--visiting-volunteers = A volunteer who visits
    .a-second-year = By now she has a peg in the hall for her coat. They have gone over to cooking: she brings the fish, he knows how long. There are weeks without a word, and she counts them as visits too.
    .comes-again = She comes on Thursdays. At first an hour is long; then there is a board game, with two rules that they have made up. In the second spring they walk as far as the river. It takes this long and costs a good deal of money, and those who do it say that there is no shorter way.
    .about-the-cat = Each Thursday she tells him about her week, and for two months he says yes and no. Then he asks what happened to the cat. It is his first question in half a year. She answers it as if it were the most natural thing, and they both know that it is not.
    .a-stranger-yet = He has let her in, because one lets people in. For the whole hour he sees only her slippers. The next Thursday he cannot open. She leaves a postcard on the mat, and will try again after the holidays.

support--intensive-care = A team that comes often and stays
    .the-family-first = Twice a week two people come and sit with him, and they are good at it. Between the visits the house is as it was. They say it themselves, without blaming anyone: they would like to begin with the whole family, and until then they are heating a room with the window open.
    .they-come-on = They come on. How often, they ask him each month, and go by what he says: more often in bad weeks, less often in good ones. He had not known that help can be turned up and down like a lamp.
    .the-team-stays = A doctor and a nurse, always the same two, at his table every week for half a year. When he cannot speak they stay and do not speak either. When he is worse they come more often and not less. He had thought that help was something one has to go and fetch.
    .a-slow-start = They come every week, and for most weeks it is only a quarter of an hour. He does not see what it is good for. It is the first thing in years that has not stopped because of him.

support--light-care = An appointment once a month
    .with-others-between = Ten minutes, once a month, in a clinic with a fish tank. It would be too thin to stand on. But others come in the weeks between, and so the ten minutes have something to join on to.
    .further-in = He gets up at five to be on time, and the doctor has ten minutes and another name than last time. The second time he misses it; the third time he is too ashamed of the second. Nobody rings. The room has one more reason to stay shut.
    .stops-going = Twice he goes. Then it rains on the day, then he has mixed up the week, then it would be awkward to explain. Nobody has done anything wrong. There was simply too little of it to hold on to.

support--remote-counselling = Counselling from a distance
    .leads-on = They meet five times, on the screen. Before the sixth she says what she has said from the start, that this is a beginning; and because there is already someone whose step he knows, the sixth time is at his own table, the three of them. She has a louder laugh than he had thought.
    .a-face = For forty minutes a week a woman in another town is there and waits while he looks for words. A face, even a small one that freezes, is nearer than lines of text. It is less than a person in the room. Both of them know that, and she says so.
    .a-line-at-a-time = It goes by lines, back and forth, on Mondays. In writing he can be funny; he had forgotten. It is a first contact, she writes, and she would like it not to be the last: there are people near him who do this in a room.
    .too-thin = He answers in one line, then in one word, then with the sign for a thumb. What he would have to tell does not fit into the box. When the box closes by itself after twenty minutes, he is glad, and ashamed of being glad.

support--diagnosis = A diagnosis, and what it opens
    .read-together = The letter from the clinic is read again, with somebody beside him who knows such letters. On page two there is help that he has a right to, and nobody had told him. Two hours more a week: for the post, and for the kitchen.
    .after-so-long = They ask about school first, about lost gloves and unfinished lists, and at the end there is a word that fits all of it. It would have fitted when he was nine. He is angry for an afternoon. On Monday somebody comes who helps him put the room in order, and she comes again on Thursday.
    .a-reason-at-last = It is a long word, and the doctor writes it on a slip for him. It excuses nothing and explains a great deal. With the word come two hours of help a week, and a thought that is new to him: that he may not have been lazy.
    .no-name-but-a-listener = At the end there is no word. Many things have come together, the doctor says, and none of them is an illness by itself. But she has listened for a long time, and has written down what he said in his own words, not in hers.
    .one-more-form = Then comes the form. It has nine pages and asks him since when. He gets as far as page four. At the counter they are polite and would need page nine. Somebody would have to sit beside him; what fits one person does not fit the next.

support--medication = Medicine for what lies underneath
    .beside-talking = The doctor who knows him suggests a medicine and says what it can do and what it cannot. Some weeks later the mornings have a floor. He can use it, because there are people with whom he talks on the days it holds.
    .one-half-of-it = The mornings grow a little lighter. But there is hardly anyone to whom he could say so, and nothing that would fill the lighter hours. It is half of a help, and the other half is talking.
    .for-what = The doctor asks what it should be for, and listens, and in the end puts the pad away. Medicine is for something, and here nobody has found yet what that is. It is an honest answer. To him it is one more door.

support--strengths-coaching = What he is good at
    .the-list-again = They take out the list from last time. One word is crossed out, in his hand, and another is written over it: patient, not slow. The coach copies it down as it stands.
    .found-in-the-game = The coach does not know the game and lets him explain it. For an hour he talks about prices, about who can be relied on in which weather, about keeping five people calm. She has written down three words: planning, patience, leading. “These are yours,” she says. “They did not come with the game.” There is a course that begins in spring.
    .found-on-paper = He shows her what he has made and kept. The coach asks how long one line takes and how he knows when to stop. It turns out that he knows this very well. No course yet; but he takes the list home and does not throw it away.
    .the-wrong-question = Then she asks what he is good at, and he hears it in the voice in which it used to be asked. He looks at the mat until the straw swims. A strength is hard to name for someone who expects to be laughed at. The coach lets it be, and asks whether she may come again, just to listen.

support--walking-game = A game that is played outside
    .out-each-day = The first day it is the shrine, the next day the bridge. He goes at dusk, with his hood up, and is back in half an hour with a red face. By the second month he goes every day. It has worked for one man who was written about; for him it seems to work.
    .to-the-corner = On most days he gets as far as the vending machine at the first corner; there is a small light there too. Beyond it begins the street in which people know him, and the game does not change that.
    .phone-in-the-pocket = Out there everything is too bright, and holding up a telephone he feels like someone who wants to be looked at. He turns round at the gate. The game cannot go first; somebody or some place would have to.

support--dog-or-robot = Company in small doses
    .both-by-now = He has tried both by now, the one with a tail and the one with a plug. What he likes about them is the same: they come when it is agreed, stay as long as he says, and do not tell anyone how it was.
    .a-robot-on-the-mat = It lies on the mat like a loaf of bread, and when he touches it, it turns its head. He decides when, and for how long. It is not a friend, and was not built to be one. But on the fourth evening he hears himself say good night to it.
    .too-tired-to-care-for = On the third morning he cannot. He hears the dog wait on the stairs, and hears it go. He can hardly look after himself, and to say so is the right answer. First come a few weeks of eating and of sleep.
    .the-right-dose = The dog does not mind how he looks or how long he is silent. He sets the hour, and it ends when he says so. After some weeks the people who nod at the dog nod at him too, and he finds that this is a dose he can take.
    .an-hour-of-company = For half an hour somebody is beside him who is simply glad. He had forgotten how it is to be looked at without being judged. It is a borrowed dog, twice a week, and it is meant as a trial.

support--hidden-cases = Found through an app
    .a-true-answer = He answers all twelve questions truly, which he has not done for a long time, and writes one line to the address at the end. Being counted is not being helped. But a thank-you comes back, with a name under it, and now somebody knows that there is one more.
    .not-sent = He has filled in all twelve, and his thumb stays above the last button. The page does not mind, and closes. He knows now that it exists, and that there must be others, or nobody would have asked.

support--peer-press = A paper that people like him write
    .next-issue = The next issue has a letter to him in it, in print, from somebody who does not give a name. He answers in the one after. It is a slow way of talking, and it suits him.
    .in-print = In the next issue there is something of his, under a name that he has chosen. A letter comes from a town he has never been to. The stranger writes: I thought I was the only one who counts the steps. He reads it standing up.
    .a-reader-first = They send two more issues along, with a greeting by hand: there is room in the next one too. He reads them in one night. The people in them speak for themselves, and nobody says sorry. He has not written to them yet, but he knows what he would write.
    .back-in-the-envelope = A friendly card comes: would he write a few lines about himself? He writes three pages, reads them as somebody else might read them, and puts them back into the envelope. The paper will be there next month. It was made by people who took years over their first line.

support--safe-places = Places where no one asks
    .somebody-he-knew = The third time, a voice says his name, friendly and much too loud: someone from school, and what is he doing these days? He is at home again before the rain. In a small town the safe places have hours, and he has yet to find them.
    .nobody-asks = He finds out which places those are, and at which hours: the table behind the atlases, the shop at two, the bench behind the ticket machine. Nobody there knows him, and nobody gives advice. By the end of the month he has a card with his name on it, and the man at the till knows which milk.
    .once-a-week = Once a week he can do it, and the rest of the week is for getting over it. Somebody says good evening, he says good evening, and neither of them wants anything more. It is on the way to somewhere.

support--gentle-work = Gentle work
    .relations-first = The first week goes well, until somebody stands behind him to see how he gets on. It is kindly meant. His hands know another meaning for it. It was people at work who hurt him, and before work there would have to be people who do not. He may come back, they say.
    .too-soon = The place is good and the shift is quiet. But he would come home from it to nobody, and after a week he is spending all he has on getting there. They keep his apron on the hook. First come people, and then work.
    .two-nights-a-week = Two nights a week he fills shelves in a shop that is closed. There are three of them; they know what withdrawal is, and talk or do not talk. In the morning he walks home against the stream of suits and finds that he can look at them.
    .a-trial-week = It is a trial, four shifts, with somebody beside him who shows each thing once, and then once more. On the fourth he does it by himself. Whether it will be more than that is left open, by both sides.

support--work-first = Work, and the rest will follow
    .hurt-again = For a week he is in time. On the ninth day the man stands behind him as the other one did, and he does not hear what is said. He had been hurt by work, and went back to it alone and all at once. He is further in now than before.
    .the-third-week = The first week is a kind of holiday from himself. In the third one he sits at the bus stop, in his work shoes, and lets four buses go by. A job can be a beginning for someone who has people; he has a job and a room.
    .no-longer-first = It was to come first, but by now it comes fourth: others have been there before it, and they still are. It lasts a month. When it is over he misses two of the people and none of the boxes, and on Monday evening somebody asks how he is.

support--friends = Friends
    .one-more-kettle = One more name, one more kettle in the background. He finds that he is the one who explains how it goes here: nobody has to say good night, and nobody has to say why.
    .three-at-night = The answers come at night, when both of them are awake. In a month there are three of them, because one knew one more. Nobody tries to cheer anybody up, and that is cheering. Then one of them uses the word about himself, as lightly as one says left-handed, and nobody falls silent.
    .one-line-a-day = They send each other one line a day. Rain here. Rain here too. It is not yet a conversation, but on the day he forgets his line, somebody asks.
    .unanswered-yet = Then comes an answer that is longer and kinder than he can bear. He wants to reply so much that he cannot. He begins eleven times. The letter stays where it is, and so, it seems, does the one who wrote it.

support--by-force = Taken out by force
    .a-trust-broken = He had begun to trust the steps on the stairs; now he knows what steps can be. In the shared house there is a timetable, and nothing that he could use. No one asks him whether he wants to be there, and those whom he knows do not know where he is.
    .the-van = Nobody tells him where the van is going. At the house there are rules, and other people who were fetched. The days are full and teach him nothing. No one asks him anything to which the answer could be no.

support--survive-first = First of all, to live
    .a-smaller-aim = No plan, no date, no school, no work. To drink something, to sleep, to be there tomorrow. Someone says that this is not the least one can do but the first. For the first time in years he is given a task that is the right size.
    .one-thing-today = One thing today: rice, or the window, or a shirt. He picks the shirt. Nobody claims that it is a step towards anything. It is a clean shirt, and he is still here, and that comes before all the rest.


## Endings

ending--taken = Taken
    .text =
        The van took him along, and for eleven weeks he lived in a house with a timetable. He was told what he had done to his parents. He learned when to say yes.

        Then he is at home again. He draws the curtain, and the room is as small as it has ever been. Nobody had listened there, so nothing had been heard.

        This is not the end. It is three months, and a good deal of trust.
    .next = The track begins again in the smallest room. There is a knock, a quiet one, and whoever it is stays outside.

ending--a-table-for-two = A table for two
    .text =
        On Sundays he eats with his mother at the low table. It began with tea. There are two cushions, and a third that may be empty without anyone looking at it.

        They do not talk about the years. She tells him what is in flower, and he shows her how the telephone finds a bus. Every second Tuesday they still take that bus together, to a room with three chairs.

        He sleeps in his own room and is in it most of the day. The door of it is open a little, and he is the one who opened it.
    .next = The next step is a small one: next Sunday he cooks. Rice, soup, and the fish she likes. He has asked her how long it takes.

ending--a-voice-in-print = A voice in print
    .text =
        The paper comes out every second month. On the last page there are four pictures of a man and a very small room, and under them a name that only eleven people know.

        He works at night, as before, and sends the page off in the morning. Letters come back. He answers all of them, by hand, and some have begun to come back a second time.

        He has not been asked to explain himself, and on page four he has done so. He goes out to the letter box, on good days to the post office, and he is still in recovery, as they put it there: with no date.
    .next = The editors meet on the second Saturday of the month, above the bicycle shop, and there is a chair for whoever wants to come late and leave early. He has written the date on this year’s calendar.

ending--the-night-shift = The night shift
    .text =
        Two nights a week he is the one who fills the shelves. He likes the hour when all the labels face the front and nobody has touched them yet.

        It is not the work that makes the difference. It is that Okada asks whether he slept, and waits for the answer; and that when he did not come for two weeks in November, the apron was still on its hook.

        On the other days he is at home, and some of them are as they used to be. He is not well and he is not alone.
    .next = On Thursday after the shift the three of them will have breakfast at the station, at the counter where nobody sits opposite. He has said perhaps, and he means it.

ending--a-room-with-others = A room with others
    .text =
        The room is open from two to five. There is a kettle, a shelf of games with pieces missing, and a cup that is his. Six people come, or four, or on wet days he and the woman who has the key.

        He has told them about the eighteenth room. Somebody said: mine had no window either; and somebody else went on peeling a mandarin.

        He goes there on Tuesdays and Fridays. On the other days he is at home and does not hold his breath when there are steps.
    .next = Next Friday somebody new is coming, and the woman with the key has asked who would sit by the door with her. He has said that he knows that cushion.

ending--the-open-door = The open door
    .text =
        It is a spring morning, ten past seven, and the door of the first room stands open. He opened it himself.

        Outside there is a street with people in it who do not know him, and two who do. There is a bench as far away as he wants to go today. What he will be, nobody has asked, and he has not either.

        Some days he will not get as far as the bench. The door has a wedge of folded paper under it, so that it stays where he leaves it.
    .next = He puts on his shoes. At eight someone whom he knows walks past with the bread, and he has said that he will be there, on the step.

ending--the-same-hour = The same hour
    .text =
        At nine in the evening he goes out. It is always the same round: the gate, the vending machine, the river as far as the second bridge, and back by way of the shop.

        He meets the same few people, at the same places, like stations. An old man says good evening first. The cashier has stopped asking about the bag, because she knows that he brings one.

        By day he is mostly at home. But between nine and ten he belongs to the street, and on the one evening when he stayed in, the old man asked the cashier whether he was ill.
    .next = Tomorrow he will go at half past eight. At that hour it is not quite dark yet, and the library by the second bridge is still open for thirty minutes.

ending--three-at-a-distance = Three at a distance
    .text =
        There are three of them, in three towns, and each night one of them writes first. They know one another’s kettles and ceilings. They have not met.

        He lives in his room, nearly all of the time, in the way that he likes it: the desk by the window, the curtain a third open, nobody’s timetable on the wall. He decided that, and said so at home, and it was heard.

        People who count may still count him. He would say that what he lacked was never the street. It was this.
    .next = On Sunday they will do it with the cameras on, for ten minutes, and whoever wants to may show only the kettle. He has cleaned his.

ending--a-knock-each-week = A knock each week
    .text =
        Once a week there are steps on the stairs, two, a pause, the rest, and a knock. He has stopped counting how many weeks it has been.

        Sometimes the door is open when the visitor comes. Sometimes it stays shut and they talk through it, about soup or about nothing. Neither is reported to anyone.

        He is not outside. But Thursday is different from the other days, and so there is a week again.
    .next = The visitor has left the number of a counsellor who would come here, to this room, and has not asked about it since. It lies on the chest, under the clock, where he can reach it.

ending--the-gap-in-the-curtain = The gap in the curtain
    .text =
        The curtain is open by the width of a hand. In the mornings a strip of light crosses the floor, climbs the low table, and goes.

        He is still at home, and mostly alone. It has been tried this way and that, and much of it was too early or too little, and that was not his fault and nobody else’s. One person knows his name and that he is there, and now and then says so.

        He eats, he sleeps; some days he draws. This is not a life that has failed. It is somebody who is here.
    .next = There is a note under the door, with a day on it and the words: you need not answer. He has put it where the light will reach it tomorrow.

### Rooms 1 to 9 of "No Reason".

## 1 My small home

my-small-home = My small home
    .in = Ten past seven, a morning in spring. He lies awake on his futon with one knee up, and the sun comes through a gap in the paper screens and crosses the mats. Over a low opening hangs a scroll; it says: my small home. Through the opening the next room can be seen, and the next, each a little smaller.
    .out = The largest room, and the last. The futon is folded and the screens stand wide open. He is on his feet, his weight on one leg, one hand a little raised. He looks our way, because the door is on our side.

my-small-home--scroll = The scroll
    .means = My small home. He has read it every morning since he learned to read. It is not a complaint. The home is small, and it is his.
    .means-out = In the smallest room it was no longer than his hand. Here he has to look up to it again.
my-small-home--branch = The branch
    .means = A bicycle had broken it off. He carried it home along the main road and bound the split with thread. It is flowering as if nothing had happened.
    .means-out = It is a branch from this spring. The old thread is still round the neck of the vase, in case it is needed.
my-small-home--newspaper = The word in the paper
    .means = There is a word in the newspaper that he has not seen before, with its meaning after it in brackets. He says it once, to hear how it sounds. It is about other people. He turns the page.
    .means-out = He knows the word now, from inside. The paper gives it two lines. He could think of some more.

my-small-home--in = A friend waits at the corner until half past seven. There is time. What comes first?
my-small-home--in--lie-on = Watch the sun a little longer
    .after = The sun gets as far as the table leg. When he comes to the corner, his friend has gone ahead. He walks under the trees alone, and finds that he does not mind.
my-small-home--in--practise = Practise saying good morning
    .after = He tries it bright, and he tries it short. At the corner his friend says it first, and his own comes a moment late. He hears that moment all day long.
my-small-home--in--run = Fold the futon and run
    .after = He is there with a minute to spare. They talk about tests all the way up the hill. At the gate they have settled what each of them will be when this is over.

my-small-home--out = There is a door. What does he begin with?
my-small-home--out--ajar = Leave the door open by a hand
    .after = A hand's width of stairwell: an umbrella, somebody's radio, the smell of somebody's toast. Air comes in that has been elsewhere. He leaves it like that, and puts the kettle on.
my-small-home--out--corner = Go as far as the corner
    .after = There is a wall at the corner that one can lean on. School bags go by, and a woman with leeks. He stays for four minutes, and nobody asks him why he has stopped.
    .closed = It is sixty steps to the corner. This morning he is tired after six.
my-small-home--out--meet = Ask somebody to walk with him
    .after = Both of them come too early, and both say that they have only just arrived. They cannot decide where to go, so they go round the block, and then round it again.
    .closed = There is nobody yet whom he would know how to ask. The thought of asking frightens him.
my-small-home--out--not-yet = Sit in the sun, and not yet
    .after = He sits down where the mat is warm. The door is where it was. It is his door, and it opens from the inside.

## 2 The low table

low-table = The low table
    .in = Half past six in the evening. The lamp is on, and supper is laid for three. He kneels at the table and eats with his head down. One cushion is still warm; his mother has gone to the telephone. The one nearest to us has a folded newspaper on it, and nobody.
    .out = Morning on the table. He sits up straight, his open hands on the wood, and looks at the place across from him. There are cups enough for everyone.

low-table--third-bowl = The third bowl
    .means = It is laid every evening. His father's train gets in after eleven. In the morning the bowl stands upside down on the rack, washed, and so they know that he was here.
    .means-out = Full at night, clean by morning: for years the three of them have met in this bowl. Somebody always filled it. Somebody always washed up.
low-table--timetable = The timetable
    .means = Ten hours a day, in coloured squares. At the bottom, in red: rest comes later. His mother sat up late to rule the lines. She had been told that this is how one helps.
    .means-out = The red has faded to pink. “Rest comes later,” it says. It is later.
low-table--her-cup = Her cup
    .means = He can tell from the sound of her keys what kind of day it was. On the bad ones her cup is full before she sits down. She has never asked how he knows.
    .means-out = She has learned it from him. This morning his cup was full first.

low-table--in = By the timetable supper lasts twenty minutes. His mother comes back and looks at the wall. “He says not to wait.”
low-table--in--in-time = Be back at his desk in time
    .after = At ten to seven he is sitting at his desk. Behind him the bowls are put together so gently that they make no sound. Everyone is quiet for his sake. It is very quiet.
low-table--in--wait = Wait with her for the third one
    .after = They wait until the rice is cold. She tells him about a dog that she had as a girl. At nine she takes the third cushion and puts it back in its corner. There is no dent in it to smooth.
low-table--in--tear = Take the timetable down and tear it
    .after = It makes less noise than he had thought. She picks up the pieces. “I only wanted you to have it easier,” she says. He will keep that sentence longer than he would have kept the paper.

low-table--out = There is somebody who would sit down with the three of them. Who asks whom to come?
low-table--out--ask-both = Ask both of them himself
    .after = He has practised on the cushion. “Once,” he says. “For an hour, with someone who is not one of us.” His father looks at his own hands. “I would not know what to say there.” “Nor would I,” he says.
    .closed = He is afraid that his voice will fail him, as it does at this table.
low-table--out--third-asks = Let somebody from outside ask them
    .after = The visitor brings bean cakes and explains nothing to anybody. There is a day, and an hour, and the promise to walk with them as far as the door.
    .closed = Nobody from outside has ever sat at this table. He is ashamed to have it seen.
low-table--out--leaflet = Lay the parents' leaflet by the bowl
    .after = In the morning the leaflet has moved. There is a pencil ring round one of the dates, and it is not her pencil.
low-table--out--eat = Sit down and eat with them
    .after = Rice, soup, fish. Somebody says that the fish is good. It goes round the table, and each of them says it once.

## 3 The shoe lockers

shoe-lockers = The shoe lockers
    .in = Five past eight. Shoe lockers have grown along the walls of his room, each like the next. He sits against them with his knees drawn up and his arms round them. In front of him stand his indoor shoes, and something is written on them.
    .out = Light runs along the rows of small doors. Cushions lie in a ring on the mats. He sits among them cross-legged, bent a little forward, as one does when somebody else is talking.

shoe-lockers--shoes = The indoor shoes
    .means = One word, in marker, on the white. It is not even about him; it is a word that was lying around. He knows the handwriting. It belongs to the boy who would have been next.
    .means-out = The word has gone grey. He can read it by now like a sign in a station where he does not have to get off.
shoe-lockers--lockers = The lockers
    .means = A hundred and twenty doors, all of one size. In the morning everyone is asked, and everyone agrees. He has nothing against agreeing. It is only that he takes too long.
    .means-out = They come up to his shoulder. When he was sitting, one could not see that.
shoe-lockers--notes = The copied lessons
    .means = A girl from the third row has been away since autumn. Every evening he copies the lessons for her, in two colours, with the teacher's jokes. Nobody has asked him to.
    .means-out = He still writes like that: two colours, and the jokes. It is a way of sitting next to somebody.

shoe-lockers--in = In ten minutes the bell goes. The others will be here before that. What does he do with the shoes?
shoe-lockers--in--scrub = Scrub them before anyone comes
    .after = With soap, with sand, with the edge of a ruler. The word goes pale, but it does not go. He puts them on wet. “You squeak,” somebody says, and it is the friendliest thing all day.
shoe-lockers--in--hide = Put them at the bottom of his bag
    .after = He goes in the guest slippers, brown ones, far too big. They clap on every stair. At home he says that he has grown out of the shoes.
shoe-lockers--in--laugh = Laugh before the others do
    .after = It works. He laughs, they laugh, the bell goes. At supper his mother asks how school was. “Fun,” he says.
shoe-lockers--in--teacher = Show them to his teacher
    .after = The teacher is kind, and has forty in the class. He asks everyone to stand up who thinks that bullying is wrong. Everyone stands up.
    .closed = To show them he would have to hold them up. He is too ashamed of the word.

shoe-lockers--out = In town there is a room for people who stopped going, as he did. It has no bell and no register.
shoe-lockers--out--by-the-door = Sit in that room, near the door
    .after = Somebody moves a cushion over without looking up from her cards. On the wall hangs the plan for the day. It says: “Tea. Perhaps cards.”
    .closed = A ring of cushions has no back row. Today he is afraid of that.
shoe-lockers--out--not-alone = Go there with somebody he knows
    .after = They have agreed on a sign: two coughs mean that they leave. On the stairs they both cough, from nerves, and have to laugh, and go on up.
    .closed = Alone he is afraid of the stairs, and there is nobody yet to climb them with.
shoe-lockers--out--tell = Tell one person about the shoes
    .after = He needs three sentences for it. He had thought that it was longer. The other one is quiet for a moment and then says: “With me it was the lunch box.”
    .closed = He has never said the word aloud. He is still ashamed, as if it had been his.
shoe-lockers--out--walk-past = Walk past and look at the windows
    .after = Second floor, on the left. There is a plant, and a hand that waters it. He walks by twice. Next time he will know which bell it is.

## 4 The entrance-exam desk

exam-desk = The entrance-exam desk
    .in = Twenty to midnight. The lamp makes a small yellow tent over the desk, and workbooks stand round it like a wall that is being built. He is bent so low that he writes in his own shadow. On the wall hangs a list of names.
    .out = The lamp is off; it is light enough. It is the same desk in the same corner. He sits up straight with a book open in both hands, and turns the page, although nobody has told him to.

exam-desk--ranking = The ranking
    .means = The third test, three hundred and twelve names in order. His is the sixty-third. Sixty will be taken. He has read the list from the bottom as well; down there, too, everyone stays up late.
    .means-out = He has met some of the names since then: one on a bakery van, one in the newspaper, under a photograph of bees. They have not kept to the order.
exam-desk--heron = The heron
    .means = He finished early, turned the test over and drew what had been standing at the river that morning. On the front there is one mistake. On the back there is none.
    .means-out = It has stayed under the edge of the lamp all this time and has not moved. That is what herons are good at.
exam-desk--tea = The cup of tea
    .means = At ten she sets it down beside him without a sound. He can tell that she has carried it on tiptoe. It means: I see you. It also means: two more hours.
    .means-out = He makes it himself now, in daylight, and drinks it while it is hot, with nothing open in front of him.

exam-desk--in = The new ranking is here. He is sixty-third. It is twenty to midnight, and the lamp is on.
exam-desk--in--pin = Keep the ranking over his desk
    .after = Now it is there whenever he looks up, so he stops looking up. By winter he is fifty-ninth. He holds the pencil as one holds a rail.
exam-desk--in--hide-heron = Hide the heron between two pages
    .after = It fits exactly, between fractions and fractions. She comes in with the tea and finds him bent over the sums. “Good,” she says. “You are working.” He is.
exam-desk--in--say-so = Say that he would rather draw
    .after = “Of course,” says his father, and he means it. “Afterwards.” They all know afterwards. It is a place, and it lies behind the examination, behind the degree, behind the firm.
    .closed = He is afraid that they would be kind about it.
exam-desk--in--until-two = Go on until two
    .after = He washes his face in cold water, as the book advises, and gets eleven more of them right. In the morning he cannot say which. On the bus he falls asleep with his eyes open.

exam-desk--out = There are ways of learning that have no list on the wall. Where does he begin?
exam-desk--out--coach = Talk about what he was good at
    .after = The coach has brought no form. When did he last forget the time, she wants to know. “With a heron,” he says, and then he has to explain.
exam-desk--out--evening-school = Go to the evening school once
    .after = Seven people between sixteen and sixty, and a teacher who has brought oranges. The man beside him has come because of fractions. He knows his way about in fractions.
    .closed = It is a lit room, in the evening, after a whole day. He is too tired for it by then.
exam-desk--out--kitchen = Learn to cook with a visitor
    .after = Rice soup first. The visitor cuts the leeks, and he minds the heat; they do not have to look at each other. There are courses for this, says the visitor, with people. “Later,” he says. It is a real later.
    .closed = There is nobody yet whom he could bear to have beside him at the stove. He is afraid of being watched.
exam-desk--out--one-chapter = Read one chapter because he likes it
    .after = It is about tides. Nobody will ask him anything about it. In the evening he knows it anyway, and could tell someone.

## 5 The letter

letter = The letter
    .in = A quarter past ten, and rain. He kneels with a letter unfolded in both hands. His number is not among the numbers. Beside the futon stands a bag, packed for a room in another town, and on the mat lies a telephone, on its face.
    .out = It is still raining, but the light has changed. He sits with his legs stretched out, leaning back on his hands, and looks up. There is more ceiling than he remembered.

letter--letter = The letter
    .means = Six lines and a red seal. “Your number is not among the numbers of those who have passed.” He has looked for the line that says what one does now. It ends by saying that questions cannot be answered.
letter--old-letter = The old letter
    .means = It lies on the chest, folded in three.
    .means-out = He takes it out once more. It is a short letter. In his head it had gone on for years.
letter--telephone = The telephone, on its face
    .means = Twelve calls. One is from his mother, in the next room. The others are from a friend who has passed, and who does not know either how one says that.
    .means-out = Eleven calls from one number. He has never deleted it. He knows it by heart.
letter--card = The card
    .means = He wrote it before he unpacked anything. It is for the friend. “Congratulations. The library there has a reading room with a dome.” He had looked it up, back when he was going to sit there himself. He means every word.
    .means-out = The answer had lain between two bills. “I went and sat under it,” it says. “You were right. I thought of you.”

letter--in = His mother is out in the corridor. She does not knock. What does he do with the letter?
letter--in--drawer = Put it in the top drawer
    .after = Now it lies on his socks, and he fails once every morning before breakfast. In April a smaller school takes him. He goes there, and tells nobody that he likes it.
letter--in--under-mat = Slide it under the mat
    .after = “Has it come?” she asks through the paper. “Not yet,” he says. He walks round that mat all spring, and so does she. Then a smaller school takes him.
letter--in--repack = Pack the bag again, for somewhere far
    .after = Two shirts, a map, a phrase book. At the station he reads the whole departure board, twice. He comes home with a bag of chestnuts for his mother, and in April he starts at a smaller school.
letter--in--answer = Turn the telephone over and answer
    .after = “I heard,” says the friend. “So did I,” he says. “I mean, congratulations.” They start to laugh in the same moment. They will ring each other every Sunday, they say, and until June they do.
    .closed = He would have to say it aloud. He is too ashamed to hear it in his own voice.

letter--out = There have been three good weeks, and then a bad one. What does he do with the bad one?
letter--out--ring-back = Ring the number that rang eleven times
    .after = It rings four times. “Hello?” says a voice that has grown deeper. “It is about the library,” he says. There is a silence, and then somebody moves a chair, to sit down to it.
    .closed = Eleven calls, and he never rang back. He is ashamed of each of them.
letter--out--bad-week = Tell the bad week as it was
    .after = He has written it down, day by day, without making it nicer. The nurse reads it slowly. She does not say that it is a pity. “Thank you,” she says. “Then let us see you more often for a while.”
    .closed = He is afraid that one bad week would cost him the good ones.
letter--out--only-today = Count only what he did today
    .after = Got up. Drank water. Opened the screen by a hand. On the back of an old envelope there is room for exactly that.
letter--out--unpack = Put the bag away for good
    .after = He goes through it once, pocket by pocket, and finds a ticket that was never stamped. He hangs up the shirts. They still fit across the shoulders.

## 6 The suit

suit = The suit
    .in = Ten to seven, a low sun. On the wall hangs a suit, with a straighter back than anybody. He kneels before it, hands on his thighs, as one does before a guest. On the low table lie forty letters that all begin in the same way.
    .out = He is on one knee and lifts a cardboard box, and it is not too heavy. Others stand ready behind him. It is ten to seven; it could be the end of a night's work as easily as the beginning of a day.

suit--suit = The suit
    .means = His mother bought it with the summer money, a little wide in the shoulders, so that he can grow. In a shop window he took himself for one of the others, and stepped aside.
    .means-out = It would fit him now. It is cloth, he notices. It is quite good cloth.
suit--letters = Forty letters
    .means = By hand, because by hand is said to be better. Forty times “I have long admired your company's spirit”, and not one blot. Thirty-eight have answered, and very politely.
    .means-out = The backs are empty, and it is excellent paper.
suit--shoes = The shoes
    .means = Every evening he polishes them, and his father's too. Neither of them has ever said a word about it. In the morning there are two pairs by the opening, toes forward.
    .means-out = He has put soft soles into his. One can walk a long way in such shoes if one need not arrive.

suit--in = The offices open at nine. It is ten to seven. What does he do?
suit--in--leave-hanging = Leave the suit where he sees it
    .after = Every morning it is up before him. In June one of the forty says yes after all. He carries the suit to work and back until the first snow.
suit--in--forty-first = Write the forty-first letter
    .after = He writes it as cleanly as the first. The forty-first says yes. He keeps the drafts, in case somebody should ask him one day how it is done.
    .closed = The pen is full. He is too tired to admire anything once more.
suit--in--loop-line = Put it on and ride in circles
    .after = Until five he sits in it on the loop line, so that the neighbours have seen him go and will see him come. In summer he is taken after all, by a firm at the seventh stop.

suit--out = There is work that begins on Monday at nine with everyone watching. There is also work that begins when the others go home.
suit--out--two-nights = Stock shelves, two nights a week
    .after = Tins to the front, oldest first, labels facing out. There is a radio, and a trolley with a wheel that sings. He says yes to a first week.
suit--out--who-knows = Ask for a place that knows
    .after = The woman at the employment office does not begin with the gap in the form. She asks about noise, and about mornings, and whether he likes to be shown a thing once or three times.
    .closed = He would have to say what there is to know. He is ashamed of the gap in the form.
suit--out--monday = Begin full time on Monday
    .after = “Excellent,” says the man. “Nine sharp, we start with a cheer.” On Sunday evening the shirt is ironed, and the alarm is set three times.
    .closed = His head says Monday. The rest of him is too tired to have heard it.
suit--out--fold-suit = Fold the suit into a box
    .after = Sleeves in, collar flat, tissue between. He does not throw it away. He puts it where one keeps clothes.

## 7 The telephone

telephone = The telephone
    .in = Nine in the evening. The job lasted half a year; the telephone is what is left of it. It stands on the mat and rings. He sits behind it with his knees up and both hands over his ears, under a wall of small coloured notes.
    .out = The telephone is silent, and the light has come as far as the door. He sits cross-legged with his head turned to listen. On the other side of the door somebody is talking, not loudly. Down in the street an engine is running.

telephone--telephone = The telephone
    .means = The voice means well. At work it told him in front of everyone what he should change. Now it tells him in the evenings. He says that he is sorry, and hangs up, and is no better for it.
    .means-out = It is quite an ordinary telephone. It could ring anybody.
telephone--notes = The notes
    .means = “Ring back. Tomorrow for certain.” “Begin with: I am sorry.” “Four times this week.” First he sorted them by day. Now he sorts them by how kindly it was said.
    .means-out = He takes them down, colour by colour. One he keeps, because it is so well done: who, when, what, in nine words. He took good messages.
telephone--work-shoes = The work shoes
    .means = They are worn down on the outside, from hurrying. When somebody had a child to fetch, he took over their hour. The woman at the next desk was on time at the nursery for half a year.
    .means-out = She wrote to him once, that woman. Her daughter goes to school now, and can tell the time.

telephone--in = It is ringing. Four times this week; this is the fifth.
telephone--in--unplug = Pull the plug out of the wall
    .after = The quiet comes down like snow: on the telephone first, then on the notes, then on everybody else who might have rung.
telephone--in--apologise = Pick it up and say sorry
    .after = “I am sorry,” he says. “That is all I wanted to hear,” says the voice, quite warmly. On Thursday it rings again, to hear it.
    .closed = He would have to take one hand from his ear. He is too tired to hold off the noise with the other.
telephone--in--note-number = Note the number down for later
    .after = He writes it small and clear, with day and hour. There is still room on the wall. Later has had a colour of its own for some time: yellow.

telephone--out = A van waits in the street. “Back in life in three months,” says its leaflet. And somebody at the door says: “There is no hurry.”
telephone--out--van = Let the van take him along
    .after = Two men, very polite. One of them has brought a form, the other carries his shoes. On the stairs a door opens by a hand and closes again. Nobody has asked him a question.
    .closed = He has been in that van. He is afraid of the sound of its door.
telephone--out--speak = Speak with the one at the door
    .after = They talk for an hour, through the wood: about the weather, about the leaflet, about how little one sees through a peephole. At some point the van drives off. Neither of them notices when.
telephone--out--all-of-them = Ask all of them to talk, slowly
    .after = Nobody speaks about him while he is out of the room. That is the first rule, and his mother proposes it. The second is that silence counts as talking.
    .closed = He is afraid that they have signed already.
telephone--out--speaking-clock = Ring the speaking clock and listen
    .after = At the third tone it is seven, thirty-one and ten seconds. It is a voice that is content with everybody. He says thank you before he hangs up.

## 8 The appointment slip

appointment-slip = The appointment slip
    .in = Two in the afternoon. There are five alarm clocks in the room, and every one of them has rung. He sits slumped on the futon; a slip of paper hangs from his hand. It says: two o'clock.
    .out = The clocks agree, more or less. He sits upright and holds the slip before him in both hands, and reads it to the end. On the wall hangs a calendar with a good deal of white in it.

appointment-slip--slip = The slip
    .means = Two o'clock, Room 2, number twenty-seven; please come alone. He was up at six. Somewhere between the socks and the door it got to be two.
    .means-out = On the back somebody from Room 2 has written by hand: “Any day will do. Or we come to you.” He had never turned it over.
appointment-slip--clocks = Five alarm clocks
    .means = One for each step: up, wash, shirt, shoes, go. He has set them to the second, and thought of everything, even of the bus that is always late. It is a very good plan. Nobody could have made a better one for him.
    .means-out = One of them rings. It is for the tea.
appointment-slip--calendar = The calendar
    .means = Advice centre. Hospital. Interview. Barber. Each of them is crossed out with a ruler, so that at least the line is straight.
    .means-out = The new one has little on it, and in pencil: rice, Father, the dentist. None of it has been crossed out.

appointment-slip--in = It is two o'clock. Room 2 is open until four, and the bus takes forty minutes.
appointment-slip--in--go = Tie his shoes and go
    .after = He gets there at ten to four. The form asks how long it has been like this, and leaves a line as long as a finger. The next free day is in eleven weeks.
    .closed = One shoe is tied. He is too tired for the other.
appointment-slip--in--under-clock = Put the slip under a clock
    .after = There he is sure to find it. He finds it every Tuesday, when he dusts. It does not press him; it is a patient piece of paper.
appointment-slip--in--throw = Throw the slip away
    .after = It weighs so little that the bin does not notice. A fortnight later the next one comes. They are never unkind, in Room 2. He throws that one away more quickly.

appointment-slip--out = Room 2 has kept his number. What does he ask for?
appointment-slip--out--find-out = Ask them to find out what it is
    .after = Two mornings of questions, with a tea break. Some of them make him laugh; whoever thought of them must have been watching him for years.
    .closed = A name for it might stick. He is afraid of what it would be.
appointment-slip--out--medicine = Ask about medicine, beside the talking
    .after = The doctor draws a line that rises so slowly that it looks flat. Every week, she says, there will be half an hour to tell what it does, and what it does not.
    .closed = He would first have to tell somebody what it is for. He is ashamed to begin.
appointment-slip--out--once-a-month = Take ten minutes, once a month
    .after = “And how are we?” “The same.” “Good. Then in four weeks.” He is on the stairs again before the chair is warm.
appointment-slip--out--one-clock = Set one clock to the right time
    .after = The radio gives the hour, and he turns the hand until it fits. The other four may stop. This one ticks, and it is right, and it is now.

## 9 The mirror

mirror = The mirror
    .in = Twenty past three at night. A mirror stands with its face to the wall. He crouches with his back to it, his hood up, and pulls at the brim of his cap. Through the paper comes the light of the street, which is empty.
    .out = It is getting light. He kneels and holds one hand out, low, with the palm up. In front of him sits a small dog and thinks it over.

mirror--mirror = The mirror
    .means = He turned it round in the autumn. It is not that he dislikes the face. It is that the face looks at him as people do.
    .means-out = Whichever way it stands, a mirror has no opinion. This morning there would be a man in it, and a dog.
mirror--mask = The mask
    .means = With mask and cap there is only a strip of him left, no wider than a letter slot. At this hour there is nobody to see it. When he buys milk from the machine, he bows to it all the same.
    .means-out = It hangs from its own hook. It is good to have one. It is not for every day.
mirror--tin = The tin
    .means = Under the machine lives a cat with one ear. Since he met her he has carried a tin in his coat. She comes to nobody else in the street; she has tried them all.
    .means-out = There is a new tin. She has put on weight, and has stopped running when a car door shuts.
mirror--dog = The dog
    .means = It belongs downstairs. It reads his sleeve from the cuff to the elbow.
    .means-out = It belongs downstairs, to a woman with a bad hip. It reads his sleeve from the cuff to the elbow. It has heard nothing about him, and likes what it finds.

mirror--in = Twenty past three, the one hour with nobody in it. There is no milk left.
mirror--in--leave-turned = Stay in, and leave the mirror turned
    .after = On its back there is a label: this side to the wall. He drinks his tea without milk. After a while he could not say which of the two has been turned round.
mirror--in--cap-down = Pull the cap down and go
    .after = Two hundred steps, and the same back. A taxi driver looks up, or does not look up. He carries that look home with the milk, and goes on turning it over until it is light.
    .closed = He has gone down the stairs so often in his head tonight that he is tired of them.
mirror--in--turn-round = Turn the mirror round, just once
    .after = A face, with a crease from the pillow. It seems to want to ask him something. He lets it, for about a minute, and then he puts out the lamp.
    .closed = He would see what they see. He is too ashamed to look.

mirror--out = There is a dog on the stairs, and the centre lends out a small robot. How much company is the right amount?
mirror--out--dog-at-dawn = Walk the neighbour's dog at dawn
    .after = It knows the way, and that is a help. Two people say good morning to the dog. He answers for it.
    .closed = The dog is ready. His legs are too tired for the stairs.
mirror--out--robot = Borrow the robot for a week
    .after = It is as big as a loaf, and does nothing until it is touched. On its back there is a button for “enough”. He does not press it. He likes to know where it is.
mirror--out--first-train = Go and see the first train, without the mask
    .after = There are eleven people in it, and each looks out of a different window. He sits on the bench until it has gone. Nobody he knows gets up this early.
    .closed = Without it his whole face would be out of doors. He is still ashamed of it.
mirror--out--saucer = Put out a saucer and wait
    .after = She comes in her own time, the one with the ear. She eats, and then she does what cats do when they are content: she looks the other way.

### Rooms 10 to 18 of "No Reason".

## 10 The tray

tray = The tray
    .in = Seven in the evening. The paper door on the right is open by a hand, and a tray has come in through the gap: rice, soup, a piece of fish. He sits beside the door with his knees up and listens. Her slippers go back along the corridor, and the kitchen light clicks on.
    .out = Morning comes in as far as the door. The tray is gone from the floor; bowls stand on the low table, and two cups. He kneels in the light with a note in both hands.

tray--tray = Supper
    .means = Two knocks, then her slippers. When he is sure that she is gone, he says thank you. He folds the paper sleeve of the chopsticks into a crane and puts it back on the tray, beside the bowls.
    .means-out = On the sill above the kitchen sink stand forty-one paper cranes. She has kept every one. He counts them twice, to be sure.
tray--notes = The notes under the door
    .means = Her notes are short. “Your rice is here. Mother.” “Good morning. It is fine today.” The one on top says: “Your aunt comes on Sunday. She thinks you work in Osaka.” She has told her so to spare him. On Sunday he keeps quite still, to spare her.
    .means-out = One of the oldest says: “You can answer whenever you like.” He has only now understood that she meant it.
tray--cushion = The third cushion
    .means = It comes from the low table; it is the one nobody sat on. One winter she brought it here without a word. He leans on it when his back hurts, and tries not to hear what it is asking.
    .means-out = It is still the third cushion. It is also the best one in the flat, because nobody has sat on it.

tray--in = A new note slides in under the door: “Will you eat with us tonight?”
tray--in--answer = Write one line back
    .after = He writes: “Not today. The fish was good.” Through the paper he hears her read it aloud to the kitchen. The next evening there is fish again.
    .closed = She would see how his writing shakes.
tray--in--return-tray = Set the clean tray outside at night
    .after = At two he puts the tray outside, bowls empty, chopsticks side by side. It works so well that nobody has to meet anybody. After a while nobody does.
tray--in--leave-tray = Leave the tray where it stands
    .after = The soup grows a skin. At eleven she fetches it, and he can hear that she is trying not to be heard. Neither of them knows what to say about it, so it is not said.

tray--out = A note lies on his side of the door. Her writing is smaller than it used to be: “I do not know how to do this. Do you?”
tray--out--family-evening = Tell her of an evening for parents
    .after = He copies out the address from the leaflet, and the hour. Under it he writes: “You would not have to talk.” He reads it over once and pushes it under the door.
    .closed = He is afraid that any sentence will end in a quarrel.
tray--out--third-person = Ask for somebody to sit between them
    .after = “Not family,” he writes, “and not in a suit.” There is an old teacher to whom she still sends a New Year card. She looks for the number.
tray--out--carry-tray = Carry the tray to the kitchen
    .after = Eleven steps, with the bowls rattling. She is at the sink and does not turn round at once. She moves up, and there is room for two. He washes, she dries.
    .closed = It is eleven steps to the kitchen. Today he has four.
tray--out--write-back = Write: “I do not know either”
    .after = It is the first thing in a long time that they agree on. Behind the door she laughs, and he hears it.

## 11 The game

game = The game
    .in = Two in the morning. The television is the only colour left: a green valley, a red roof, a road. He sits before it with a round back and the controller between his knees. His thumbs know what to do.
    .out = The screen is pale, because the room is no longer dark. A plant stands by the curtain. He has lifted his head, and one hand has left the controller to explain something.

game--screen = The valley
    .means = In the valley he is up at dawn. He has built a bridge there; strangers cross it and bow. It is not true that he does nothing. It is true that nothing of it stays in this room.
    .means-out = The valley is still there when he comes in from outside. It waits very well. He has begun to look at it as one looks at a place where one used to live.
game--ledger = The ledger
    .means = Forty pages in a small, clear hand: the price of every herb in nine towns, by season. He knew before anyone that salt would rise. Nobody in the valley trades as well as he does, or as fairly.
    .means-out = He turns the ledger round so that somebody sitting opposite could read it.
game--headphones = The headphones
    .means = With these on he can hear the others breathe before they speak. One of them, Mugi, keeps a kettle near the microphone. They have crossed whole countries together, and he has never said where he lives.

game--in = A line appears at the bottom of the screen. Mugi writes: “Same time tomorrow? We could talk. With voices, I mean.”
game--in--talk = Put on the headphones and speak
    .after = They talk until the birds begin: about herbs, about bridges, about bread. Mugi bakes, and has to be up at five. He sleeps through the day with the sound of it still in his ears.
    .closed = A voice can shake. In the valley, nothing of him shakes.
game--in--type = Type: “Same time tomorrow”
    .after = They meet every night, without voices. Mugi does not ask again, and stays all the same. It is a friendship with a door that is open by a hand.
game--in--alone = Leave the group and play on alone
    .after = The valley is quieter now. He walks over his bridge, there and back. Nobody is waiting for him on the other side. That was the idea.

game--out = Morning has found the television. What is there for someone who knows the price of salt in nine towns?
game--out--coach = Tell a coach how he trades
    .after = The coach does not begin with work. She asks how he knew about the salt. He answers for twenty minutes, and she writes down the words he uses.
game--out--walking-game = Take the walking game outside
    .after = The map on the telephone is the map of his own street, with small lights on it. The nearest is at the shrine, two corners away. He ties his shoes.
    .closed = The shoes are by the door. His legs are still on the cushion.
game--out--ask-mugi = Ask Mugi how the bread is
    .after = “You,” writes Mugi, and then nothing for a while, and then: “Rye. It did not rise. I was hoping to tell you.”
    .closed = He left the group without a word. He is ashamed to come back with one.
game--out--play-on = Play one evening more, for pleasure
    .after = He mends the bridge and goes to bed at eleven. It is a game. It is good to be good at something.

## 12 The manga wall

manga-wall = The manga wall
    .in = Half past four. Manga stand on both sides, higher than his head, spine by spine. Between them he sits at the edge of the lamplight and draws, so close to the board that his hair touches the paper.
    .out = Daylight runs along the spines, and they have colours again. There is post on the low table. He holds a finished sheet up to the light: an observatory on a hill, in colours, and under it the words “Open until eight. Come alone if you like.”

manga-wall--page = The page on the table
    .means = Five panels, no words. Somebody stands in a doorway; in the last panel there is a hill with the sun on it. The face was the hardest. It took him three weeks.
    .means-out = He sees now what the page is about. It is not about the hill. It is about the doorway.
manga-wall--wall = The wall
    .means = He does not keep them for the stories. This one can draw rain; that one can draw a girl who is about to speak. He could find each of them with his eyes shut.
    .means-out = He takes one out to lend it. The wall stays up. He had never tried.
manga-wall--old-drawing = The drawing from the workbook
    .means = Three houses, a pole, a cloud, on the back of a practice test from the year in which everything was to be decided. He hid it between two pages of sums. It is better than he remembered.

manga-wall--in = The twelfth page is finished, and it is good. Nobody has asked for it. What does he do with it?
manga-wall--in--keep = Put it in the box with the others
    .after = The box is nearly full: a whole book, in order, dry and flat. Somebody could read it, if somebody knew. He closes the lid with both hands.
manga-wall--in--show = Leave one page on the tray
    .after = The tray comes back without the page, and nothing is said. He does not know that it hangs inside the kitchen cupboard, where visitors do not look and she looks every morning.
    .closed = Beside the rice, everyone could see what he does all night.
manga-wall--in--rub-out = Rub it out and begin again
    .after = By noon the paper has a hole in it. He has learned a great deal about hands. What was there, only he has seen.

manga-wall--out = On the low table lies a newspaper. It is written by people who have lived as he lives. On the back it says: pages wanted.
manga-wall--out--send-page = Send them one page
    .after = He chooses for two days. He writes his address on the back, and under it the name that he would like to have. The envelope goes through the slot without bending.
    .closed = He is too tired to draw it again. The old page has a hole in it.
manga-wall--out--write-reader = Write to another reader
    .after = There is a column of letters. One is signed “Snail” and says: I go out on Thursdays, when it rains. He writes back, about rain.
manga-wall--out--draw-on = Draw one page for nobody
    .after = It takes all morning. It is the cat from the yard, sitting. He does not rub anything out.

## 13 The noodles

noodles = The noodles
    .in = Five in the morning, the end of his day. He sits among cups and bottles and eats noodles with the cup close to his chin. The kettle has gone quiet. Behind the curtain the sky turns grey.
    .out = The curtain is open, and steam goes up from the kettle into the light. A second cushion lies on the mat. He has put the cup down and turned towards somebody, with his head up.

noodles--cups = The cups
    .means = Hot water up to the line, three minutes, a book on the lid. It is always ready, and it never asks how he slept. Lately he is tired before he has stood up.
    .means-out = On one of the lids somebody has written with a felt pen: “plus one egg, plus one orange.” It is not advice. There is an orange.
noodles--kettle = The kettle
    .means = There is a white crust in it. It would take vinegar and ten minutes. It is not the kettle. It is the kettle, and the bulb, and the form, and the form about the form.
    .means-out = It sings a little before it boils. He had forgotten that it does that when there is company, or he had never listened.
noodles--bags = The bags
    .means = Caps in one bag, labels in another, bottles rinsed, every bag tied with the same knot. Nobody in the building sorts as well as he does. What he cannot do is the stairs, at eight, past the people.

noodles--in = It is Tuesday. Rubbish is collected before eight. The bags stand there, tied and sorted.
noodles--in--carry-down = Carry them down before it is light
    .after = One bag at a time, one stair at a time, without the light. On Friday there are two new ones. A body goes on needing things.
    .closed = The bags weigh very little. His arms weigh more.
noodles--in--next-week = Keep them until next week
    .after = Next Tuesday it rains. The Tuesday after that is a holiday. Neither is a reason, and the bags stay.
noodles--in--clean-kettle = Clean the kettle instead
    .after = Vinegar, ten minutes, rinse, and again. Inside it shines like a coin. The bags stand where they stood, but the tea is better.

noodles--out = Somebody stands outside the flat who has been here before. She has brought her own slippers.
noodles--out--volunteer = Let the volunteer in
    .after = She sits down on the second cushion and does not look at the bags. She can stay for an hour, she says, and it need not be about anything. She will come again on Thursday, whether he opens or not.
    .closed = He is afraid of an hour of kindness with a report at the end.
noodles--out--doctor = Let the doctor examine him here
    .after = The doctor climbs the stairs with his bag and sits down on the mat. He listens to the chest, and then he just listens. Before he leaves, they settle on a day for the next visit.
noodles--out--two-cups = Boil water for two cups
    .after = The kettle is clean; he can be sure of that much. He turns one cup so that the side without the chip is hers. She says that it is good tea. It is.
    .closed = He has seen the inside of the kettle. He would be ashamed to offer it.
noodles--out--one-bag = Carry one bag down
    .after = On the way down he meets nobody. On the way up he meets the boy from the second floor, who says hello, because he says hello to everyone. It takes two seconds and lasts all day.

## 14 The curtain

curtain = The curtain
    .in = It is noon and might be midnight. Curtain, shutters, tape. One line of light has got in all the same; it lies across the mats, thin and straight. He sits with his arms round his knees and his face turned away from it.
    .out = He is on his knees at the window with one arm stretched out, and daylight comes in over his sleeve. On the low table a laptop is open. Down in the street somebody is carrying a ladder.

curtain--line = The line of light
    .means = Out there the day goes on, with everything that is in it. The line is as much of it as comes in. At noon it reaches him, and he moves over by a hand.
    .means-out = The line is wide enough now to sit in.
curtain--marks = The pencil marks
    .means = Small strokes on the black border of the mat: nine, ten, eleven, noon. He has corrected them for the seasons. His sundial is right to five minutes, and he has made it from the only light there was.
curtain--bag = The packed bag
    .means = Two shirts, a map, a phrase book for a country that he chose because it was far. There was a year when he thought: not here, then. Somewhere there might be a life in his size.
    .means-out = He takes out the map and looks up how far it is to the sea. Forty minutes, by the slow train.

curtain--in = The line has reached him. Outside somebody laughs; not at him, just so.
curtain--in--tape = Put tape over the gap
    .after = Now it is the same hour all day long. It is a relief. It also frightens him. Both are true.
curtain--in--leave-line = Leave the line where it is
    .after = It moves on at the speed of the world, a finger's width every few minutes. He moves over each time. In the evening it goes, and he is tired.
    .closed = In the light he would see the room, and himself in it.
curtain--in--look-out = Look out through a finger's width
    .after = A woman carries a ladder. A boy eats a peach. A bus comes and takes everybody with it. None of it is unkind, and none of it has an empty place.
    .closed = To look out he would have to kneel. He will, when he can.

curtain--out = The laptop is open on the low table. At the other end a counsellor is waiting, without hurry.
curtain--out--camera-on = Answer with the camera on
    .after = He puts the laptop on two books, so that it sees his face and not the room. She has a cold and a green wall. They both nod, a little late.
    .closed = He would have to look at himself in the small square.
curtain--out--in-writing = Answer in writing
    .after = He writes: “I am here.” He takes out the full stop, puts it back, and sends it. The answer comes within a minute. It does not ask why.
curtain--out--survey = Answer twelve questions from a university
    .after = They came to him on the telephone, between two games. How often did you speak with somebody last month? Nobody has asked him so plainly before. At the end there is an address.
curtain--out--open-a-hand = Open the curtain by a hand
    .after = The day comes in to that width and no further. He sits at the edge of it with his tea. After an hour one knee is in the sun.

## 15 The neighbours

neighbours = The neighbours
    .in = Eight o'clock. The door of the flat, with its peephole, has come into the room. Out on the stairs the building goes to work. He crouches without moving, one palm on the wall, and on the other side of the wall a television talks.
    .out = The same stairs, the same hour. Shoes stand ready by the door, and there are books with a library's stamp in them. He sits cross-legged and reads, and does not stop when somebody goes by.

neighbours--peephole = The peephole
    .means = It makes everyone small, with large foreheads. Strangers he could manage. But these people know the name beside the bell, and one of them has asked his mother, quite kindly, what he is doing now.
    .means-out = He looks through it once, to see whether it is raining on the landing. It is. He takes the umbrella.
neighbours--wall = The voice through the wall
    .means = The news next door has a word for people like him, and says it in the voice for bad news. He goes through what he has done today. He rinsed bottles. He glued a cup. He has never harmed anyone, and he turns this over as if it needed proof.
    .means-out = Next door the set is on early. It is a cookery programme. Somebody laughs at an onion, on his side of the wall too.
neighbours--steps = The steps on the stairs
    .means = He can tell nineteen people by their steps. He knows who has had good news and whose knee is worse. Nobody in the building listens to the others as well as he does.

neighbours--in = For the second day the old man from the third floor has not come down at eight. Nobody else seems to have noticed.
neighbours--in--slip-note = Push a note under the caretaker's door
    .after = At three in the night he goes down in his socks, and up again. By noon there are voices on the third floor: a fever, and somebody has made soup. Nobody asks who wrote the note.
    .closed = Two flights down, two flights up. He is too tired for the first stair.
neighbours--in--keep-counting = Keep listening and count the steps
    .after = On the third day they are back: one, and one, and the stick. He lets out his breath. He knows them all, and none of them knows him.
neighbours--in--hold-breath = Hold his breath until they are gone
    .after = He learns where the floor does not creak. He gets so good at it that someone asks his mother whether he has moved away. She does not say yes. She does not say no.

neighbours--out = Eight o'clock has gone by, and nothing has happened. There are places where nobody would ask him anything.
neighbours--out--library = Go to the library and sit down
    .after = It opens at nine. The woman at the desk says good morning to the room in general and goes on stamping. He reads eleven pages, with other people's pages turning round him.
    .closed = The library has daylight in it, and people who went to school with him.
neighbours--out--night-shop = Go to the shop at two at night
    .after = The shop is as bright as a stage and hums like a fridge. The man at the till says what he says to everyone. He buys an orange and walks home the long way round.
neighbours--out--good-morning = Say good morning on the stairs
    .after = It is the stick, so there is time to get ready. “Good morning,” he says. “Good morning,” says the old man, as if they had been saying it for years, and asks him to hold the stick while he looks for his key.
    .closed = He has never learned their steps, and is afraid of who it might be.
neighbours--out--let-them-pass = Stay in, and let them go by
    .after = He breathes in the ordinary way while they pass. That is all he does, and it is new.

## 16 The calendar

calendar = The calendar
    .in = Seven calendars hang on one nail, each over the last. The lantern is on; it is always on. He sits on the futon with his arms round his knees and his chin on them. There are no hours here any more, only years.
    .out = Daylight lies on the paper on the wall. He sits on the futon and holds the telephone to his ear. Between the words he looks at his mother's handwriting.

calendar--calendars = Seven calendars
    .means = The lowest one is from a good year. He could prove it, if he lifted the others. The picture for May is the same mountain every time.
    .means-out = He lifts them, one after the other, down to the good year. It has rubbish days in it too, and a dentist.
calendar--handwriting = Her handwriting
    .means = She writes in the rubbish days and his birthday. In the first year the strokes are quick. In the seventh they take their time and tremble at the ends. He can read her knees in them, and her eyes.
    .means-out = In the week to come there is something new, in pencil: “Choir?” The question mark is quite firm.
calendar--radio = The mended radio
    .means = In the fourth year her radio fell silent. He took it apart on a newspaper, drew a map of the screws, and put it together again. Twice since then it has come to him on the tray, and twice he has sent it back singing.

calendar--in = A year ends. With the tray come a new calendar, rolled up, and a birthday card in her slow hand.
calendar--in--hang = Hang the new one over the others
    .after = It covers the old one exactly. He presses the nail in deeper. The years are as thick as a thumb by now and weigh almost nothing.
calendar--in--keep-card = Keep the birthday card
    .after = She has written what she writes every year: his name, and “Warm socks are in the bag.” He puts on the socks. The card stays where he can see it from the futon.
    .closed = There is a number on it. He cannot look at the number.
calendar--in--do-washing = Do her washing at night
    .after = She can no longer lift wet sheets. He hangs them up in the dark, and the socks in pairs. In the morning she says to the door: “It is dry already.” “Yes,” he says. It is the longest talk of that winter.
    .closed = The basket is in the bathroom. He is too tired for the corridor.
calendar--in--count = Count how old she is now
    .after = He does it on his fingers, and then again. He has had her four years too young. He goes as far as the door, and hears her run the tap, and does not know how one would begin.

calendar--out = The telephone has a dialling tone. One number is for parents. One is for people his age, and was harder to find.
calendar--out--help-for-her = Ring about help for her
    .after = “Is it for yourself?” asks the woman. “For my mother,” he says. “So for me too.” Many calls begin like that, she says, and she has time.
calendar--out--helper = Ask who could come twice a week
    .after = The first office is for the young and sends him on. The second is for the old. The third voice says: then it is us. A doctor's letter comes first, it says, and after that two hands to help with the house.
    .closed = In his head he has rung three offices, and all three have sent him on.
calendar--out--answer-card = Answer her birthday card
    .after = He writes on the back of an old May, behind the mountain: “The socks are warm. Thank you for every year.” He hangs it on the nail in the kitchen himself.
    .closed = He kept none of her cards. He is ashamed to answer them all at once.
calendar--out--this-year = Hang this year's calendar by itself
    .after = The other years go into the drawer, in order. On the one that is left there is a Thursday with nothing in it. He puts a dot there, so that it is his.

## 17 The word

word = The word
    .in = He has lain down against the bags, which stand up to his shoulders and above. One line of sun comes through the shutters and crosses a dictionary that lies open. He is curled on his side with his eyes closed. Nobody could say what time it is.
    .out = The bags have drawn back a little from the light. He has come up on one elbow over the open book. There is a cup within reach.

word--dictionary = The dictionary
    .means = He has looked under every sound it might begin with. The page goes straight on from one word to the next, as if nothing were missing. If it were there, he could open the book at that place and hold it out to someone.
    .means-out = Newer dictionaries have it, in the middle of words that have nothing to do with it. Somebody had to need it first.
word--own-words = His own words
    .means = A strip of paper with words that he has made himself. One is for the hour after the last train. One is for hearing a key in the lock and not moving. There are eleven, and they are exact.
    .means-out = He reads them through, and would change nothing. Perhaps he could add one, for knocking and not coming in.
word--bags = Up to the shoulders
    .means = No one bag did this. Each of them was too small to matter. There was never a day on which he could have said: now.
    .means-out = They go as they came, one at a time. No one bag does it.

word--in = He turns the thin pages once more. If somebody asked him what this is, what could he say?
word--in--mark = Mark the place where it is missing
    .after = A small pencil stroke, between two words that have nothing to do with him. It is the most exact thing he has done for months.
word--in--their-word = Take one of the words they use
    .after = Idle. He tries it on. He has never been so tired as since they began to call him that, so it cannot be his size. But it is a word, and it was lying there.
word--in--own-word = Make a word of his own
    .after = It has three syllables, and it means: the door is not locked. He says it into his sleeve, to hear whether it holds. It holds.
    .closed = The pencil is here, and the hand is here. Between them it is too far.

word--out = There is a word for it by now. It is in print, and people have been using it about themselves.
word--out--others = Look for others who use it
    .after = They meet on the second Saturday, above a bicycle shop, and in writing on the other days. The first lines that he reads could be his own. He looks to see whether they are.
    .closed = “Others” is a large word. He is afraid of it before he has a small one.
word--out--magazine = Ask for a magazine made by recluses
    .after = It comes in a plain envelope. On page nine a woman describes a key in the lock, and not moving. He lays his strip of paper beside it.
word--out--tell-visitor = Tell the visitor the word
    .after = The voice outside says it after him, slowly, to get it right. “Thank you,” it says. “Now I know what to ask about, and what not.”
    .closed = No word of his has gone through that door yet. He is afraid to begin with this one.
word--out--write-it-in = Write it into the dictionary
    .after = The margin is wide enough. He writes the word in pencil, and what it means, and an example. The example begins with “I”.

## 18 No reason

no-reason = No reason
    .in = He fills the room. His back is against the wall, his feet are at the opening, and his head hangs over his knees. Over him hangs the scroll of the first room, hardly longer than a hand. It says: my small home.
    .out = Somebody has knocked. A little warm light comes in by the opening. He has lifted his head, and his eyes are open. A note lies on the mat, and there is tea.

no-reason--scroll = The scroll
    .means = My small home. Somebody wrote this with great care, and had room to move his arm. He has known it by heart since the room in which one could stand up.
    .means-out = It hangs in every room. The next one is a little larger, and so is the one after that.
no-reason--breath = His breath
    .means = In, and out. There is nothing to see, and it does not stop. It is work. He has done it every day, all the way down here.
    .means-out = In, and out. The note on the mat moves a little each time.
no-reason--knock = The knock
    .means = Two knocks, not loud, and then nothing: no key, no question, no foot in the door. The note says: “I am only here. I will be here on Thursday too.”

no-reason--in = What is left?
no-reason--in--breathe = Breathe in, and breathe out
    .after = In. Out. It is not nothing.
no-reason--in--ask-why = Go through all the rooms for why
    .after = There is something in every one of them: a chair, a shoe, a letter, a bell. Each is too small. Together they are too many. None of them is the reason.
    .closed = In every room he would have to meet himself. He is too ashamed.
no-reason--in--sit-up = Try to sit up
    .after = Where his head should go there is the ceiling. It is not unfriendly. He folds himself round the same breath again.
    .closed = His body has heard the thought. It is too tired to answer.
no-reason--in--say-name = Say his own name
    .after = It is still the right one. It goes as far as the wall and comes back, and he keeps it.
    .closed = A name is for being called. He is afraid of that, and lets it lie.

no-reason--out = Two knocks, and nobody asks for anything.
no-reason--out--water = Drink a cup of water
    .after = It is cool, and it goes all the way down. He is here. He has not counted that as something before. Today he counts it.
no-reason--out--knock-back = Knock back, twice
    .after = Two knocks, from inside. On the other side there is the silence of somebody being careful with a great joy. Then: “I heard you.”
    .closed = Whoever answers once must go on answering. He is afraid of that.
no-reason--out--one-word = Say one word through the door
    .after = “Here,” he says. It is hoarse, and much too quiet, and it arrives. “Good,” says the voice. “That is all I wanted to know.”
    .closed = It is so long since he wrote to anyone. He has no word ready.
no-reason--out--listen = Stay lying, and listen
    .after = The steps do not go away at once. Somebody sits down on the floor outside, turns the pages of a newspaper, stays for an hour, and wants nothing.
