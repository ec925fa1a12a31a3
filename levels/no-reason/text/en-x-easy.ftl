# The words of the journey "No reason" in easy English: short sentences, common words.

### The pack as a whole: causes, ways of support and how they turn out, endings, words and who uses them.

pack = No Reason
    .about =
        A man withdraws: he stays in his room and stops meeting people. You see his room eighteen times, and each time it is smaller. A very small camera rides through these eighteen rooms on a track. You look, and you choose for him. Five times you choose for someone near him: his mother, his father, a visitor. In the last room there is nothing left to choose. Then the camera is pulled back the way it came.

        He is made up. What is said about withdrawal is not. It comes from newspapers, from the radio and from pages on the internet. Beside it you always see which text, which year, and who counted.
    .topics =
        living away from people, and long loneliness
        pressure at school, exams and bullying
        losing work, and the fear of failing again
        trouble in the family, and a parent growing old
        depression and fear, but no details
        being taken from home by force, if you choose it


## Whose story it may be

persona--with-both-parents = In this ride he is { $age } when the camera turns back. He lives with his mother and his father. His father’s train comes late at night.
persona--with-his-mother = In this ride he is { $age } when the camera turns back. He lives with his mother. His father went to another town long ago.
persona--with-old-parents = In this ride he is { $age } when the camera turns back. He lives with his mother and his father, on his father’s pension.

## Causes

cause--home-environment = Home
    .means = At home there were many rules, or very few questions. Everyone meant well, and everyone was tired.
cause--outside-environment = The world outside
    .means = Other people hurt him, at school or at work. It went on so long that he learned to expect it.
cause--personal-conditions = His own health
    .means = Something in his body or mind made ordinary days heavy. For a long time nobody had a name for it.
cause--personality = A quiet nature
    .means = He is shy, and he notices everything. People around him liked loud and quick, and this counted against him.
cause--lack-of-options = No other path
    .means = Others had planned one road for him, and it was not his own. Nobody saw a second one.
cause--failure = One failure
    .means = Once, something went very wrong. Since then, each new beginning looks to him like that end.
cause--trivial-matters = Small things
    .means = Each of them is too small to talk about. Together they filled the room.
cause--convenience = It was possible
    .means = Food came. The rent was paid. The shop was open at night. Day after day, nothing needed him outside.
cause--no-reason = No reason
    .means = He has looked for it himself. There is a time before and a time after. Between them he can point to nothing.
cause--technology = The screen
    .means = He hid behind the screen, or it kept him going, or both. The people who have studied it do not agree.


## Ways of support, and how they turn out

support--outside-person = Someone from outside who does not push
    .after-the-van = He gets that far. Then his whole body remembers the van. “Nobody will come in if you do not ask,” the visitor says, and goes. Force took his trust away. It comes back slowly.
    .again = Two stairs, a pause, then the others. The visitor comes again, and that is most of the help.
    .from-outside-the-house = The visitor belongs to neither side of the house. With the visitor, for the first time in years, he need not be a son. Before leaving, the visitor names a counsellor, somebody who helps people by talking. The visitor does not ask what he will do with the number.
    .a-known-step = By now he knows the step. The visitor asks for nothing and leaves before it is too much. Later he thinks about one thing: he has told a part of his story. They have agreed on a day.
    .first-knock = It is a short visit. Nobody asked him what he does all day. A week later, at the same hour, he notices that he is listening for steps.

support--family-counselling = Counselling for the whole family
    .they-come = The whole family comes. They know by now that nobody there will count mistakes. It takes six months of Tuesdays. In the third month his mother says that she was afraid too. He is not well after that. But now there are people at home whom he can tell.
    .asked-by-a-third = The one who visits him walks with the family to the door, and stays for the first hour. Six months later they still do not agree about most things. They say so aloud, and at one table.
    .alone-with-it = When the day comes, the others stay at home. Strangers need not know, they say. So he goes alone. Each week he carries home something that he can say to nobody there. By winter it is worse. He did it right. But one person cannot mend what lies between people.
    .not-what-it-was = They all come, and they talk their way through the house, room by room. “It did not go wrong at your home,” says the counsellor. “But in this room you can talk about it.”
    .one-seat-empty = One of his parents comes, once. The counsellor has three chairs and can do little with two. It costs some weeks. But at home a door now stands open while they speak.

support--family-training = Training for the family
    .nobody-may-know = The evening for parents comes and goes. His parents are not there: somebody might see them go in. Shame does not stop at his door. First somebody must come who is not ashamed of them.
    .one-more-evening = The Tuesdays go on. When an evening at home goes wrong, somebody says so. The next day they begin again.
    .the-house-eases = Every second Tuesday one of his parents sits in a circle with others. Later both of them do. They practise what not to say: no comparing, no “after all these years”. One evening somebody laughs in the kitchen. He comes to the door to hear it better.
    .fewer-questions = It comes to three evenings in all. Fewer questions come through the door. It helps the house more than it helps him. That helps him a little.

support--safe-room = A room with others like him
    .too-many-faces = There are eight people, and all of them are kind. He stays nine minutes. It is a long way from a room with nobody in it to this one. Someone would have to go that way with him, more than once.
    .the-same-silence = Somebody peels a small orange. Nobody asks where he has been all this time. They have all been there. After a month he has a cup that is his.
    .not-a-class = He counts the cushions, and looks for the place where the others will sit together. There is none. Two people do not agree about a film, loudly. Then they go home on the same bus.
    .by-the-door = He takes the cushion by the door and keeps his coat on. The woman with the key tells him on which days it is open. On each of them, she says, the cushion is free.

support--visiting-volunteers = A volunteer who visits
    .a-second-year = These days they cook: the volunteer brings the fish, he knows how long. There are weeks without a word. She counts them as visits too.
    .comes-again = She comes on Mondays. At first an hour is long. Then there is a board game. In the second spring they walk as far as the river. It takes this long, and it costs a lot. The people who do it know no shorter way.
    .about-the-cat = Each Monday she tells him about her week. For two months he says yes and no. Then he asks what happened to the cat.
    .a-stranger-yet = He has let her in, because that is what people do. The next Monday he cannot open. She leaves a postcard on the mat. She will try again after the holidays.

support--intensive-care = A team that comes often and stays
    .the-family-first = Twice a week two people sit with him, and they are good at it. Between the visits the house is as it was. They say so, and blame nobody. They would like to begin with the whole family.
    .they-come-on = They keep coming. Each month they ask him how often: more in bad weeks, less in good ones.
    .the-team-stays = A doctor and a nurse sit at his table, always the same two. They come every week for half a year. When he cannot speak, they stay and do not speak either. When he is worse they come more often, not less.
    .a-slow-start = They come every week, mostly for a quarter of an hour. He does not see what it is good for. It is the first thing in years that has not stopped because of him.

support--light-care = An appointment once a month
    .with-others-between = Ten minutes, once a month. Alone, it would be too thin to stand on. But others come in the weeks between. So the ten minutes are part of something.
    .further-in = He gets up at five to be on time. The doctor has ten minutes, and another name than last time. The second time he misses it. The third time he is too ashamed of the second. Nobody calls. The room has one more reason to stay shut.
    .stops-going = Twice he goes. Then it rains on the day. Then it is hard to explain. Nobody has done anything wrong. There was too little of it to hold on to.

support--remote-counselling = Counselling from a distance
    .leads-on = He and the counsellor meet five times on the screen. From the start she has said that this is a beginning. And there is already a visitor whose step he knows. So the sixth time is at his own table.
    .a-face = Forty minutes a week, a woman in another town waits while he looks for words. A face is nearer than lines of text. It is less than a person in the room.
    .a-line-at-a-time = It goes line by line, back and forth, on Wednesdays. In writing he can be funny. “This is a first contact,” the counsellor writes. “I would like it not to be the last. There are people near you who do this in a room.”
    .too-thin = He answers in one line, then with the picture of a thumb. What he would have to tell does not fit into the box. When the box closes he is glad, and ashamed of being glad.

support--diagnosis = A diagnosis, and what it opens
    .read-together = The letter from the clinic is read again. This time somebody sits beside him who knows such letters. On page two there is help that he has a right to. Two hours more a week.
    .after-so-long = First they ask about school, about lost gloves and lists he never finished. At the end there is a diagnosis, a word that fits all of it. It would have fitted when he was nine. For one afternoon he is angry. On Monday somebody comes to help with the room.
    .a-reason-at-last = The diagnosis is a long word. It changes nothing that was. It explains a lot of it. With it come two hours of help a week, and a new thought. Perhaps it was never a matter of trying harder.
    .no-name-but-a-listener = At the end there is no word. “Many things have come together,” says the doctor. “None of them is an illness by itself.” But she has listened for a long time. She has written down what he said, in his words.
    .one-more-form = Then comes the form. It has nine pages. He gets as far as page four. At the desk they are polite, and they need page nine. Somebody would have to sit beside him.

support--medication = Medicine for what lies under the withdrawal
    .beside-talking = The doctor who knows him speaks of a medicine: what it can do, and what it cannot. Some weeks later the mornings have a floor to stand on. That helps, because on such days there are people to talk with.
    .one-half-of-it = The mornings grow a little lighter. But there is hardly anyone whom he could tell. It is half of the help. The other half is talking.
    .for-what = The doctor asks what the medicine should be for, and listens. In the end the doctor puts the pen away. Medicine is for something. Nobody has found yet what that is. It is an honest answer. To him it is one more shut door.

support--strengths-coaching = What he is good at
    .the-list-again = They take out the list from last time. One word is crossed out. Over it he has written another: patient, not slow.
    .found-in-the-game = The coach does not know the game and lets him explain. For an hour he talks about prices. He explains how to keep five people calm. The coach has written down three words: planning, patience, leading. “These are yours,” she says.
    .found-on-paper = He shows her what he has made and kept. The coach asks how long one line takes, and how he knows when to stop. He knows this very well, it turns out. He takes the list home and does not throw it away.
    .the-wrong-question = Then she asks what he is good at. Others used to ask him that, and he hears their voice in it. The coach asks no more. May she come again, she asks, just to listen?

support--walking-game = A game that is played outside
    .out-each-day = The first day it is the shrine, the next day the bridge. He goes when it gets dark. In half an hour he is back. By the second month he goes every day. There is a report of one man for whom it worked. It seems to work for him, too.
    .to-the-corner = On most days he gets as far as the drinks machine at the first corner. Behind it begins the street where people know him. The game does not change that.
    .phone-in-the-pocket = He holds up a telephone, and feels like someone who wants to be looked at. At the gate he turns round. The game cannot come first. Some person or some place must come before it.

support--dog-or-robot = Company, a little at a time
    .both-by-now = He has tried both by now, the one with a tail and the one with a plug. He likes the same things about them. They come when it is agreed, and stay as long as he says. They do not tell anyone how it was.
    .a-robot-on-the-mat = The robot lies on the mat like a loaf of bread. He decides when, and for how long. It is not a friend. On the fourth evening he hears himself say good night to it.
    .too-tired-to-care-for = On the third morning he cannot. He hears the dog wait on the stairs, and hears it go. He can hardly look after himself. To say so is an answer. First come a few weeks of eating and of sleep.
    .the-right-dose = The dog does not mind how long he is silent. He sets the hour. It ends when he says so. People nod at the dog, and after some weeks they nod at him too.
    .an-hour-of-company = For half an hour there is somebody beside him who is simply glad. It is a borrowed dog, twice a week, and only to try it. Nobody has told the dog.

support--hidden-cases = Found through an app
    .a-true-answer = He answers all twelve questions truly, and writes one line to the address at the end. Being counted is not being helped. But a thank-you comes back, with a name under it. Now somebody knows that there is one more.
    .not-sent = He has filled in all twelve. His thumb stays above the last button. Now he knows that there must be others. Why else would anyone ask?

support--peer-press = A paper that people like him write
    .next-issue = In the next paper there is a letter to him, in print. The one who wrote it gives no name. He answers in the paper after that. It is a slow way of talking, and it suits him.
    .in-print = In the next paper there is something of his, under a name that he has chosen. A letter comes from a town where he has never been. “I thought I was the only one who counts the steps.”
    .a-reader-first = They send two more papers, with a few words by hand. There is room in the next one too. The people in them speak for themselves, and nobody says sorry.
    .back-in-the-envelope = A friendly card comes: would he write a few lines about himself? He writes three pages and puts them back into the envelope. The people who made this paper took years over their first line.

support--safe-places = Places where no one asks
    .somebody-he-knew = The third time, a voice says his name. It is someone from school. What is he doing these days? He is home again before the rain. In a small town the safe places have hours. He has not found them yet.
    .nobody-asks = He finds out which places those are, and at which hours. The table behind the map books. The shop at two. Nobody there gives advice. By the end of the month he has a card with his name on it. The man in the shop knows which milk.
    .once-a-week = Once a week he can do it. On the other days he gets his strength back. Somebody says good evening, and he says good evening. Neither of them wants anything more.

support--gentle-work = Gentle work
    .relations-first = The first week goes well. Then somebody stands behind him to see how he gets on. It is kindly meant. But people at work hurt him. Before work, there would have to be people who do not. He may come back, they say.
    .too-soon = The place is good and the hours are quiet. But he would come home from it to nobody. After a week, getting there takes all that he has. They keep his apron on the hook.
    .two-nights-a-week = Two nights a week he fills shelves in a shop that is closed. There are three of them. They know what withdrawal is. In the morning he walks home. People in suits come the other way. He finds that he can look at them.
    .a-trial-week = It is only a try: four nights. Somebody is beside him who shows each thing once, and then once more. On the fourth he does it by himself. Will it be more than that? Both sides leave that open.

support--work-first = Work, and the rest will follow
    .hurt-again = On the ninth day a man stands behind him, as the other one did. He does not hear what is said. Work had hurt him. He went back to it alone and all at once. He is further in now than before.
    .the-third-week = In the third week he sits at the bus stop in his work shoes. He lets four buses go by. A job can be a beginning for someone who has people. He has a job and a room.
    .no-longer-first = Work was to come first. By now it comes fourth. Others were there before it, and they still are. It lasts a month. When it is over he misses two of the people. On Monday evening somebody asks how he is.

support--friends = Friends
    .one-more-kettle = There is one more name, one more kettle behind the voices. He is the one now who explains how it goes here. Nobody has to say good night. Nobody has to say why.
    .three-at-night = It goes on at night, in lines. In a month there are three of them. Nobody tries to make anybody feel better, and that feels better.
    .one-line-a-day = They send each other one line a day. Rain here. Rain here too. It is not yet a conversation. But on the day he forgets his line, somebody asks.
    .unanswered-yet = Then an answer comes. It is longer and kinder than he can bear. He wants to reply so much that he cannot. The letter stays where it is. The one who wrote it, it seems, can wait too.

support--by-force = Taken out by force
    .a-trust-broken = He had begun to trust the steps on the stairs. Now he knows what steps can be. In the shared house no one asks him if he wants to be there. The people he knows do not know where he is.
    .the-van = Nobody tells him where the van is going. At the house where it stops the days are full and teach him nothing. No one asks him anything to which he could say no.

support--survive-first = Getting through today first
    .a-smaller-aim = No plan, no date. To drink something. To sleep. To be there tomorrow. For the first time in years he has a task of the right size.
    .one-thing-today = One thing today: rice, or the window, or a shirt. He takes the shirt. It is a clean shirt, and he is in it.


## Endings

ending--taken = Taken
    .text =
        The van took him away. For eleven weeks he lived in a house with a timetable. They told him what he had done to his parents. He learned when to say yes.

        Then he is at home again. He closes the curtain. The room is as small as it has ever been. His mother sits in the hall. She had wanted so much to do something.

        This is not the end. It has cost three months, and a lot of trust.
    .next = The track begins again in the smallest room. There is a knock, a quiet one. The one who knocks stays outside.

ending--a-voice-in-print = A voice in print
    .text =
        The paper comes out every second month. On the last page there are four pictures of a man and a very small room.

        He works at night, as before. In the morning he sends the page. Letters come back. He answers all of them, by hand.

        Nobody has asked him to explain himself, and on page four he has done so. He goes out to the letter box. He is still in recovery. That is their word for it at the paper, and it has no date.
    .next = The people of the paper meet on the second Saturday of the month, above the bicycle shop. Anyone may come late and leave early, and there is a chair. He has written the date on this year’s calendar.

ending--the-third-floor = The third floor
    .text =
        On Sundays he goes up one floor. He knocks twice and says who he is. Then he sits down outside, with his back to the door. Inside is a man of fifty-two whom he has never seen.

        He brings the newspaper, and turns the pages so that the man can hear them. He knows how much is enough, and gets up before that. The man’s father is eighty-four and sits beside him with the persimmons.

        At home little has changed. Some weeks the Sunday is all there is. But no one else could do it. The man behind the door would hear that it was another step.
    .next = Last Sunday, for the first time, two knocks came from inside. Next Sunday the one who taught him comes too, up to the last stair, with his bad knee.

ending--the-night-shift = The night shift
    .text =
        Two nights a week he is the one who fills the shelves. There is an hour when all the labels face the front. He likes that hour.

        It could be other work. But Okada, who fills shelves with him, asks if he slept, and waits for the answer. In November he did not come for two weeks. The apron was still on its hook.

        On the other days he is at home, and some of them are as they used to be. He is not well, and he is not alone.
    .next = On Thursday, after work, the three of them will have breakfast at the station. At that table nobody sits across from you. He has said perhaps, and he means it.

ending--fractions = Fractions
    .text =
        On Wednesday evenings he sits in the second row of a school. There is no first row. Seven people come, or five. There is no list on the wall, and the oranges go round.

        They have told him how they got here: a bakery, a war in another country. When it was his turn he said: a room. “And what did you do about fractions in there?” asked the man beside him.

        He will not take an exam. He has decided that. By day he is at home with the curtain open. On Wednesdays he explains how to add a half and a third, and people thank him.
    .next = Next week he will bring the oranges. He has asked the man with the bakery van how many he needs for seven. One of them always takes two.

ending--two-hands = Two hands
    .text =
        On Mondays and Thursdays a woman comes for two hours. She calls him by his name and opens the post with him. After she has worked in the kitchen, he can find things there. A doctor’s letter made this possible. It is a page and a half long.

        On Thursdays his mother is at the choir. Somebody looks after her knees now.

        He lives as he lived, in his room, much of it at night. Nobody counts the days any more. But four hours a week, things are done by two people. He has begun to look forward to the post.
    .next = For the spring concert each singer may bring one person. There are seats by the door. If he likes, the helper will sit in the next one, and leave when he leaves.

ending--a-room-with-others = A room with others
    .text =
        The room is open from two to five. There is a kettle, and a cup that is his. Six people come, or four. On wet days it is he and the woman who has the key.

        He has told them about the eighteenth room. “Mine had no window either,” said somebody. Somebody else went on peeling a small orange.

        He goes there on Tuesdays and Fridays. On the other days he is at home. When there are steps, he does not hold his breath.
    .next = Next Friday somebody new is coming. “Who will sit by the door with her?” the woman with the key has asked. He knows that cushion, he has said.

ending--a-table-for-two = A table for two
    .text =
        On Sundays he eats with his mother at the low table. It began with tea. There are two cushions, and a third. When the third is empty, nobody looks at it.

        They do not talk about the years. She tells him what is in flower. He shows her how the telephone finds a bus. Every second Tuesday they still take that bus together, to a room with three chairs.

        He sleeps in his own room and is in it most of the day. The door of it is open a little. He is the one who opened it.
    .next = The next step is a small one: next Sunday he cooks. Rice, soup, and the fish she likes. He has asked her how long it takes.

ending--the-open-door = The open door
    .text =
        It is a spring morning, ten past seven. The door of the first room stands open. He opened it himself.

        Outside there is a street with people in it who do not know him, and two who do. There is a bench, as far away as he wants to go today. What will he be? Nobody has asked, and he has not either.

        Some days he will not get as far as the bench. There is a piece of folded paper under the door. So the door stays where he leaves it.
    .next = He puts on his shoes. At eight a friend walks past with the bread, the one who used to wait at the corner. “I will be there, on the step,” he has told this friend.

ending--the-same-hour = The same hour
    .text =
        At nine in the evening he goes out. It is always the same way: the river, the second bridge. Then he goes back past the shop.

        He meets the same few people, at the same places. A man with a dog says good evening first.

        By day he is mostly at home. But between nine and ten he belongs to the street. On one evening he stayed in. The man with the dog asked in the shop if he was ill.
    .next = Tomorrow he will go at half past eight. At that hour it is not quite dark yet. The library by the second bridge is still open for thirty minutes.

ending--three-at-a-distance = Three at a distance
    .text =
        There are three of them, in three towns. Each night one of them writes first. They know each other’s kettles and ceilings. They have not met.

        He lives in his room, in the way that he likes it. The curtain is a third open. Nobody’s timetable is on the wall. He decided that, and said so at home, and they listened.

        People who count may still count him. He would say: the street was never what he missed. It was this.
    .next = On Sunday they will do it with the cameras on, for ten minutes. Anyone who wants to may show only the kettle. He has cleaned his.

ending--a-knock-each-week = A knock each week
    .text =
        Once a week there are steps on the stairs: two, a pause, then the others. Then there is a knock.

        Sometimes the door is open when the visitor comes. Sometimes it stays shut and they talk through it. The visitor tells nobody about either.

        He is not outside. But Thursday is different from the other days. And so there is a week again.
    .next = The visitor has left a number. It belongs to a counsellor who would come here, to this room. The visitor has not asked about it since. The number lies under the clock, where he can reach it.

ending--the-gap-in-the-curtain = The gap in the curtain
    .text =
        The curtain is open as wide as a hand. In the mornings a line of light crosses the floor.

        He is still at home, and mostly alone. Much that was tried was too early or too little. That was not his fault, and nobody else’s. One person knows his name and that he is there, and now and then says so.

        He eats, he sleeps, and some days he draws. This is not a life that has failed. It is somebody who is here.
    .next = There is a note under the door. It has a day on it and the words: you need not answer. He has put it where the light will reach it tomorrow.


## Words that are used of people who have withdrawn, and who uses them; then what several facts measure

glossary--hikikomori = hikikomori
    .means = Japanese for pulling back and staying in. It names what happens, and also the person to whom it happens.
    .who = A psychiatrist, a doctor for the mind, used it first, in a book. Now a ministry defines it, and researchers have rules for it. People who live like this put it into the name of their newspaper. With a word, you can tell somebody. The definitions do not agree.
glossary--recluse = recluse
    .means = Some of these texts call a person who has withdrawn “a recluse”. What is missing in such a life is people. A street, a shop or a dog may well be part of it.
    .who = Reporters, and some who live like this, about themselves. It sounds like something people choose. One who lives like this says that most did not choose. Here you find it only where one of the texts uses it.
glossary--neet = NEET
    .means = Four English letters: not in education, employment or training.
    .who = Other people, about someone without school or work. It names a person by what he does not do. It makes the false picture of them stronger.
glossary--freeter = freeter
    .means = Somebody who works, but without a regular job.
    .who = Other people, about someone who does go to work. It makes the false picture stronger all the same.
glossary--eighty-fifty = the 80–50 problem
    .means = A parent past eighty and a son or daughter past fifty. They live alone together on one pension, the money that old people get.
    .who = In Japan it is a common name by now. It adds two ages and calls the answer a problem. There are two people in it.
glossary--pension-parasite = “pension parasite”
    .means = An insult for somebody past fifty. This person has no support but a parent on a pension.
    .who = Other people, to shame them. It stands here so that you know it when you hear it. Nobody in these rooms says it.
glossary--nail = the nail that sticks out
    .means = It is hammered down, the old saying goes on. If you stand out, you are put back in line.
    .who = A psychiatrist. It is one of his reasons why Japan may be open to withdrawal. Since then, people who live like this have been found in countries with other sayings.
glossary--lost-decades = the lost decades
    .means = The years since business in Japan broke down and companies stopped taking on people.
    .who = In Japan this is the name of that time. It says that the years were lost. It does not say so of the people who were young then.
glossary--in-recovery = in recovery
    .means = On the way, with no date for getting there.
    .who = A man of thirty-five, about himself, three years after the counselling. He works, he makes a newspaper, and he does not say that it is over.
glossary--rental-sister = rental sister
    .means = A visitor who makes friends with somebody who has withdrawn. The family pays for her.
    .who = The business that sends her. The name makes a stranger one of the family before the first knock.
glossary--yokayoka = Yokayoka
    .means = In the language of Fukuoka it means something like “take it easy”. It is the name of a room. People meet there who have lived through the same.
    .who = The support centre there. It could have given the room a colder name, such as “programme”.
glossary--shimbun = Hikikomori Shimbun, Hikipos
    .means = A newspaper and a magazine. People who have withdrawn write and make them. “Shimbun” means newspaper.
    .who = They themselves. Mostly others speak about them. Here they speak.
glossary--oiettolie = oiettolie
    .means = A Korean word for people cut off from others for three months or more.
    .who = People who study it in South Korea. Most others say: half a year.

measures--people-japan = How many people live like this in Japan?
measures--seven-years = Seven years or longer: how many of a hundred?
measures--the-internet = How many of a hundred seemed to be addicted to the internet?


### The rooms, in their order.

## 1 My small home

my-small-home = My small home
    .in = Ten past seven, a spring morning. He lies awake on his futon, a thin bed on the floor. The sun lies on the mats. A scroll, a long paper, hangs over a low opening. It says: my small home. Behind it is the next room, and the next, each a little smaller.
    .out = This is the largest room, and the last. He is standing, with a cup in one hand. He looks at us, because the door is on our side.

my-small-home--scroll = The scroll
    .means = He has read it every morning since he learned to read. The home is small, and it is his.
    .means-out = In the smallest room it was as short as his hand. Here he has to look up to it again.
my-small-home--branch = The branch
    .means = A bicycle broke this branch off a tree. He carried it home and tied it together with thread. It has flowers now.
my-small-home--newspaper = The word in the paper
    .means = There is a new word in the newspaper. He says the word once, to hear how it sounds. It is about other people.
    .means-out = Now he knows the word from inside. Further down the page it says: the library is open in the evening and has seats for one. He cuts that out.
my-small-home--rooted = The plant by the drawers
    .means = It is the same branch. Somebody gave it fresh water. So it decided to stay. It has roots now, and its own ideas about the window.
my-small-home--sun-patch = The sun on the mat
    .means = The sun has reached the table leg. He meets the sun here every day, and was never late for it.
my-small-home--cup = The cup in his hand
    .means = “Good morning,” he says into the warm air over his tea. There is a bright way to say it, and a short way. This is between the two.
my-small-home--folded = The folded futon
    .means = When he went to school, he folded it in ten seconds and ran. Now the rest of the morning is his.
my-small-home--margin = The paper, with a pencil beside it
    .means = The paper has its own word for him. At the edge, in pencil, he has put what he would say himself. Nobody has to print it.

my-small-home--in = A friend waits at the corner until half past seven. What comes first?
my-small-home--in--lie-on = Watch the sun a little longer
    .after = When he comes to the corner, his friend has already gone. He walks alone. He is surprised that this is all right.
my-small-home--in--practise = Practise saying good morning
    .after = He tries it bright, and he tries it short. At the corner his friend says it first. His own comes a moment late. He hears that moment all day long.
my-small-home--in--run = Fold the futon and run
    .after = He is there a minute early. At the school gate they have a plan: what each of them will be when school is over.
my-small-home--in--water-branch = Give the branch fresh water
    .after = At the corner his friend has drawn a whole street on the wall with a stone. “You are late.” “I had to help a sick branch.”
    .closed = He has not looked at the branch yet this morning.

my-small-home--out = There is a door. What does he do first?
my-small-home--out--ajar = Leave the door open as wide as a hand
    .after = Through the gap: the stairs, an umbrella, somebody’s radio. Air comes in that has been in other places.
my-small-home--out--corner = Go as far as the corner
    .after = At the corner there is a wall to lean on. He stays for four minutes. Nobody asks why.
    .closed = It is sixty steps to the corner. This morning he is tired after six.
my-small-home--out--meet = Ask somebody to walk with him
    .after = Both of them come too early. They cannot decide where to go. So they walk round the houses.
    .closed = He knows nobody yet to ask. He is afraid of asking.
my-small-home--out--not-yet = Sit in the sun, and not go yet
    .after = He sits down where the mat is warm. The door is his, and it opens from the inside.

## 2 The low table

low-table = The low table
    .in = Half past six, and supper for three is on the table{ $household ->
        [mother] , but only two people live here
       *[both] {""}
    }. He sits there on his knees and eats with his head down. One cushion, a soft seat on the floor, is still warm. His mother has gone to the telephone.
    .out = Morning, and the table is ready. He sits up straight and looks across. { $household ->
        [mother] His father has come, on the first train.
        [old-parents] His father is at home.
       *[both] His father is not at work today.
    } We see what his father sees.

low-table--third-bowl = The third bowl
    .means = { $household ->
        [mother] It stands here every evening. For years his father has lived in another town. His mother washes three bowls, and one of them is clean already.
       *[both] It stands here every evening. His father’s train comes after eleven. In the morning the bowl is washed. So they know that his father was here.
    }
    .means-out = { $household ->
        [mother] For years it stood at the third place. This morning there is rice in it.
       *[both] For years the three of them met in this bowl.
    }
low-table--timetable = The timetable
    .means = The plan for his day: ten hours. At the bottom, in red: rest comes later. His mother drew the lines, late at night. People had told her that this helps.
    .means-out = The red has become pink. “Rest comes later,” it says. It is later.
low-table--her-cup = Her cup
    .means = He hears his mother’s keys and knows what kind of day it was. On a bad day he fills her cup before she sits down.
    .means-out = She has learned it from him. This morning his cup was full first.
low-table--pieces = The torn timetable
    .means = His mother has kept the pieces. She used to call it a fight. Now she says: that year it was the only time he told us anything.
low-table--bare-mat = The mat with no cushion
    .means = The third cushion is at the other end of the flat. His father sits on the mat and says that it is soft enough. { $household ->
        [mother] He has not sat here for years.
       *[both] He has not sat here often enough to know.
    }
low-table--poured = Her cup
    .means = He filled it again this morning, when he heard the keys. The timetable and the job are gone. This has stayed.
low-table--his-note = His note
    .means = “Not today. The fish was good.” His father has never seen it before. He reads it, and turns it over. Perhaps there is more.
low-table--old-tray = The tray
    .means = For years it went to his door and back and never met anybody. Now, on Sundays, it carries mandarins, small oranges.

low-table--in = The timetable gives supper twenty minutes. His mother comes back. { $household ->
        [mother] “Your father cannot come on Sunday either.”
       *[both] “Your father says not to wait.”
    }
low-table--in--in-time = Be back at his desk in time
    .after = At ten to seven he is at his desk. Everyone is quiet to help him. It is very quiet.
low-table--in--wait =
    { $household ->
        [mother] Stay at the table with her and the third bowl
       *[both] Wait with her for his father
    }
    .after = { $household ->
        [mother] They stay until the rice is cold.
       *[both] They wait until the rice is cold.
    } As a girl she sang in a choir, she tells him, with many others.
low-table--in--tear = Take the timetable down and tear it
    .after = She picks up the pieces. “I only wanted things to be easier for you,” she says. He will keep these words for longer than the paper.
low-table--in--pour = Fill her cup before she sits down
    .after = “Were my keys so loud?” she asks. That evening she draws a new line in the timetable: tea. The time for it comes from his sleep.
    .closed = He has not looked up from his own bowl yet.

low-table--out = This time you choose for his father. { $household ->
        [mother] He pays for this table, and he has almost never sat at it.
        [old-parents] For thirty years he took the first train, so that there could be this table.
       *[both] For years he took the first train, so that there could be this table.
    } He had one sentence ready. { $household ->
        [old-parents] Perhaps it stayed at the office.
       *[both] Perhaps it stayed on the train.
    }
low-table--out--ask-both = Ask his son how people begin to talk
    .after = “If we all go and talk to somebody,” his father says to the teapot, “what do people say?” “I do not know,” says his son. “That it is quiet here?” His father has noticed that too.
    .closed = He is afraid of his own voice. { $household ->
        [mother] At this table nobody has heard it for years.
       *[both] At this table it has mostly said good night.
    }
low-table--out--third-asks = Go, because the visitor has asked them
    .after = The one who comes on Thursdays has brought bean cakes, a day and an hour. “I would not go by myself,” says his father.
    .closed = Nobody from outside has sat here yet. He is ashamed to be the one who begins.
low-table--out--leaflet =
    { $household ->
        [old-parents] Take the parents’ leaflet to the park
       *[both] Take the parents’ leaflet on the train
    }
    .after = { $household ->
        [mother] He reads the sheet inside his newspaper. He draws a ring round one of the dates. Beside it he writes her name, and his own.
        [old-parents] He reads the sheet on a park seat, inside his newspaper. He draws a ring round one of the dates and looks up. Has anybody noticed? There are only two birds.
       *[both] He reads the sheet inside his newspaper. He draws a ring round one of the dates and looks up. Has anybody noticed? Everybody is asleep.
    }
low-table--out--eat = Stay, and eat with them
    .after = { $household ->
        [mother] “You have kept the table,” says his father. “It is a good table,” says his mother. Somebody hands him the salted vegetables.
        [old-parents] “So this is how it tastes when I look up,” says his father. Somebody hands him the salted vegetables.
       *[both] “So this is how it looks by day,” says his father. Somebody hands him the salted vegetables.
    }

## 3 The shoe lockers

shoe-lockers = The shoe lockers
    .in = Five past eight. Shoe lockers, small cupboards for shoes, have grown along the walls of his room. He sits against them. His indoor shoes stand before him. Something is written on them.
    .out = Cushions lie in a ring on the mats. He sits among them, a little forward. People sit like that when somebody else is talking.

shoe-lockers--shoes = The indoor shoes
    .means = One word, in thick black pen, on the white. It is not even about him. He knows the writing. The boy who wrote it was afraid that he would be next.
    .means-out = The word is grey now. He can read it like a sign in a station where he does not get off.
shoe-lockers--lockers = The lockers
    .means = A hundred and twenty doors, all the same size. In the morning everyone is asked, and everyone agrees. Only he takes too long.
    .means-out = They come up to his shoulder. When he was sitting, he could not see that.
shoe-lockers--notes = The copied lessons
    .means = A girl from the third row has been away since autumn. Every evening he copies the lessons for her, in two colours, with the teacher’s jokes. Nobody has asked him to.
    .means-out = He still writes like that: two colours, and the jokes. It is a way of sitting next to somebody.
shoe-lockers--guest-slippers = The guest slippers
    .means = Brown, far too big, borrowed for one morning, and nobody wanted them back. He puts them on when a guest is expected. The floor tells everyone that he is coming.
shoe-lockers--four-words = A slip of paper
    .means = “It was not fun.” He wrote it when there was nobody to show it to. He kept it until there was.
shoe-lockers--painted-over = The indoor shoes
    .means = Somebody painted over the word in white, line by line. In that school only one person was so careful: the teacher. He had forty in the class, and no better idea.
shoe-lockers--the-knee = The one who knocks
    .means = The one who comes on Thursdays taught here. Two stairs, a pause, then the others: his knee makes him stop. Each morning he counted forty hands, he says. He still thinks of the one that went up late.
shoe-lockers--umbrella = The umbrella
    .means = The old man on the third floor once left it on the stairs. Somebody brought it to him before he missed it. “You have good ears,” the old man said. Now he lends it to others.

shoe-lockers--in = In ten minutes the bell rings, and the others come. What does he do with the shoes?
shoe-lockers--in--scrub = Wash them before anyone comes
    .after = The word gets pale, but it stays. He puts them on wet, and they make a high noise. “You squeak,” somebody says. It is the friendliest thing all day.
shoe-lockers--in--hide = Put them at the bottom of his bag
    .after = He goes in the guest slippers. At home he says that his shoes are too small now.
shoe-lockers--in--laugh = Laugh before the others do
    .after = It works. At supper his mother asks how school was. “Fun,” he says.
shoe-lockers--in--teacher = Show them to his teacher
    .after = The teacher is kind, and has forty in the class. “Bullying is when many hurt one,” he says. “Stand up if you think that it is wrong.” Everyone stands up.
    .closed = He would have to hold them up. He is too ashamed of the word.

shoe-lockers--out = In town there is a room for people who stopped going to school. It has no bell and no list of names.
shoe-lockers--out--by-the-door = Sit in that room, near the door
    .after = Somebody moves a cushion over and goes on looking at her cards. The plan for the day says: “Tea. Perhaps cards.”
    .closed = A ring of cushions has no back row. Today he is afraid of that.
shoe-lockers--out--not-alone = Go there with somebody he knows
    .after = They have agreed on a sign: two coughs mean that they leave. On the stairs they both cough. They laugh, and go on up.
    .closed = Alone he is afraid of the stairs, and nobody is there yet to climb them with him.
shoe-lockers--out--tell = Tell one person about the shoes
    .after = It takes him three sentences. The woman with the cards puts them down. “With me it was my lunch box,” she says. “I sat in the third row. You copied my lessons, in two colours.”
    .closed = He has never said the word aloud. He is ashamed, as if it were his own.
shoe-lockers--out--walk-past = Walk past and look at the windows
    .after = Second floor, on the left. Next time he will know which bell it is.

## 4 The entrance-exam desk

exam-desk = The exam desk
    .in = Twenty to midnight. The lamp makes a small yellow tent over the desk. Books for the exam, the big test, stand round it. He bends so low that he writes in his own shadow. A list of names hangs on the wall.
    .out = The lamp is off, because it is light enough. He sits up straight with an open book in both hands. He turns the page, and nobody has told him to.

exam-desk--ranking = The ranking
    .means = Three hundred and twelve names, the best one first. He is number sixty-three. Sixty will get in. He has read the list from the bottom as well. Down there, too, everyone works late.
    .means-out = He has met some of the names since then. One was on a bakery van. One was in the newspaper, under a photograph of bees. They have not stayed in this order.
exam-desk--drawing = The drawing
    .means = He finished early, turned the test over and drew the dog from downstairs. See you again, it says under it. On the front there is one mistake. On the back there is none.
    .means-out = The dog has sat under the edge of the lamp all this time and has not moved. For a dog this is not easy. “See you again,” it still says.
exam-desk--tea = The cup of tea
    .means = At ten his mother puts it down beside him without a sound. It means: I see you. It also means: two more hours.
    .means-out = He makes it himself now, by day. He drinks it while it is hot.
exam-desk--workbook = The workbook
    .means = Between two pages of fractions there is an empty sheet. He holds it to the light and sees a dog, pressed into the paper.
exam-desk--pencils = The pencils
    .means = “Afterwards,” they said, and they meant it. { $household ->
        [mother] One day a flat parcel came by post. In it were twelve pencils, the good ones. The address was in his father’s writing.
       *[both] One evening twelve pencils lay under the lamp, the good ones. His father must have put them there and left quickly.
    }
exam-desk--old-slip = The appointment slip
    .means = Room 2, number twenty-seven. He has asked if it is too old now. “They never get too old,” they said. “People only think so.”
exam-desk--bin = The bin
    .means = He empties it himself now, and looks at what goes in. A good half of it was sent to him, he finds. Most of that half was friendly.
exam-desk--board = The drawing board
    .means = It came with a note in his mother’s writing. In the cupboard there is room for five more pictures, if he likes. She would not have to show them to anyone.

exam-desk--in = The new ranking is here, the best name first. It is twenty to midnight, and the lamp is on.
exam-desk--in--pin = Keep the ranking over his desk
    .after = Now it is there each time he looks up, so he stops looking up. By winter he is number fifty-nine.
exam-desk--in--hide-drawing = Hide the dog between two pages
    .after = It fits exactly, between fractions, numbers like one half. His mother comes in with the tea. He is bent over the numbers. “Good,” she says. “You are working.” He is.
exam-desk--in--say-so = Say that he would rather draw
    .after = { $household ->
        [mother] “Of course,” says his mother, and she means it. “Afterwards.” They both know afterwards.
       *[both] “Of course,” says his father, and he means it. “Afterwards.” They all know afterwards.
    } “Afterwards” is a place. It lies behind the exam, behind the job.
    .closed = He is afraid that they would be kind about it.
exam-desk--in--until-two = Go on until two
    .after = He washes his face in cold water. He gets nine more answers right. In the morning he cannot say which. On the bus he sleeps with his eyes open.

exam-desk--out = There are ways of learning that have no list on the wall. Where does he begin?
exam-desk--out--coach = Talk about what he was good at
    .after = The coach, who helps people find their strengths, has brought no form. “When did you last forget the time?” she asks. “With a dog,” he says. Then he has to explain.
exam-desk--out--evening-school = Go to the evening school once
    .after = There are seven people between sixteen and sixty, and a teacher who has brought oranges. The man beside him cannot do fractions, numbers like one half. He himself can.
    .closed = It is a bright room, after a whole day. By evening he is too tired for it.
exam-desk--out--kitchen = Learn to cook with a visitor
    .after = Rice soup first. The visitor cuts the vegetables, and he watches the heat. They do not have to look at each other. There are lessons for this, with people. “Later,” he says. It is a real later.
    .closed = Nobody is close enough yet to stand beside him in the kitchen. He is afraid of being watched.
exam-desk--out--one-chapter = Read one chapter because he likes it
    .after = It is about the sea and the moon. Nobody will ask him about it. In the evening he knows it anyway, and could tell someone.

## 5 The letter

letter = The letter
    .in = A quarter past ten, and rain. He is on his knees with a letter in both hands. It has the numbers of all who passed. His is not there. A bag stands by the futon, packed for a room in another town.
    .out = It is still raining, but the light has changed. He leans back on his hands and looks up. There is more ceiling than he remembered.

letter--letter = The letter
    .means = Six lines and a red stamp. He has looked for the line that says what to do now. The last line says that they cannot answer questions.
letter--telephone = The telephone, face down
    .means = Twelve calls. One is from his mother, in the next room. The others are from the friend at the corner. The friend has passed, and does not know either how to say that.
    .means-out = Eleven calls from one number. He knows it without looking.
letter--card = The card
    .means = He wrote it before he opened his bag. “I am so glad. The library there has a reading room with a round roof.” Once he had planned to sit there himself.
    .means-out = The answer was between two bills. “I went and sat under the roof,” it says. “I thought of you.”
letter--old-letter = The old letter
    .means = It is a short letter. In his head it went on for years.
letter--under-the-mat = Under the mat
    .means = A second sheet lies where the letter was, in his mother’s writing. “You do not have to tell me. There is soup.” It is from the same week.
letter--side-pocket = The side pocket of the bag
    .means = A map, a ticket, and a brown nut. He had brought a whole bag of those home to his mother. She must have put one back, for the journey.
letter--sundays = The telephone
    .means = The two friends rang each other every Sunday until June. Then it was his turn, and it is still his turn. Nobody has taken it away from him.
letter--loaf = The parcel
    .means = A loaf of bread, in newspaper, from a town he has never seen. Mugi would like the truth about it, in writing.

letter--in = His mother is outside his door. She does not knock. What does he do with the letter?
letter--in--drawer = Put it in the top drawer
    .after = Now it lies on his socks, and he fails once every morning before breakfast. In April a smaller school takes him. He goes there. He likes it, and tells nobody.
letter--in--under-mat = Push it under the mat
    .after = “Has it come?” she asks through the paper door. “Not yet,” he says. All spring he walks round that mat, and so does she. Then a smaller school takes him.
letter--in--repack = Pack the bag again, for somewhere far
    .after = Two shirts, a map, a word book. At the station he reads the whole list of trains, twice. He comes home with a bag of brown nuts for his mother. In April he starts at a smaller school.
letter--in--answer = Turn the telephone over and answer
    .after = “I heard,” says the friend. “So did I,” he says. “I mean, I am so glad.” They will ring each other every Sunday. Until June they do.
    .closed = He would have to say it aloud. He is too ashamed to hear it.

letter--out = Three good weeks, and then a bad one. What does he do with the bad one?
letter--out--ring-back = Ring his friend. He never forgot the number
    .after = “Hello?” says his friend. The voice has become deeper. He has to begin with something: “How is the library in your town?” Then he hears a chair.
    .closed = He had years in which to ring. He is ashamed of each of them.
letter--out--bad-week = Tell the bad week as it was
    .after = He has written it down and not made it nicer. The nurse who comes to him reads it slowly. “Thank you,” she says. “Then let us see you more often for a while.”
    .closed = He is afraid that one bad week would cost him the good ones.
letter--out--only-today = Count only what he did today
    .after = Got up. Drank water. Opened the window as wide as a hand. On the back of an old envelope there is room for exactly that.
letter--out--unpack = Empty the bag that was for another town
    .after = He once packed it for a new life. He finds a train ticket that nobody ever used. He hangs up the shirts. They still fit across the shoulders.

## 6 The suit

suit = The suit
    .in = Ten to seven, a low sun. A suit, dark clothes for work, hangs on the wall, with a straighter back than anybody. He is on his knees before it. Forty letters lie on the low table. All begin the same way.
    .out = He is on one knee and lifts a box. It is not too heavy. It is ten to seven. This could be the end of a night’s work, or the beginning of a day.

suit--suit = The suit
    .means = His mother bought it with the summer money, a little wide, so that he can grow. In a shop window he saw a man in a suit and made room for him. It was himself.
    .means-out = It would fit him now. It is cloth, he notices. It is quite good cloth.
suit--letters = Forty letters
    .means = By hand. Forty times “I have always thought highly of your company”, and not one mistake. Thirty-eight have answered no, and very politely.
    .means-out = The backs are empty, and it is very good paper.
suit--shoes = The shoes
    .means = { $household ->
        [mother] Every evening he cleans them, and the pair that his father left behind. In the morning two pairs stand by the opening, ready to go.
       *[both] Every evening he cleans them, and his father’s too. In the morning two pairs stand by the opening, ready to go.
    }
    .means-out = He has put something soft inside his own. A person can walk far in such shoes, if he does not have to arrive.
suit--soft-soles = The shoes
    .means = He has put something soft inside them, to be polite. Nobody in the building knows better than he how steps sound through a wall.
suit--pass = The old train ticket
    .means = A month of the loop line, a train that goes in a circle. He can still draw the circle. He has got as far as the seventh stop.
suit--dust-mask = The mask
    .means = He has put it beside the boxes. Half of the people who work at night wear one, because of the dust. He has asked. He would look like the others.
suit--pane = The window
    .means = In the glass somebody lifts a box. He did not mean to look. It was a person lifting a box, and doing it quite well.

suit--in = The offices open at nine. What does he do?
suit--in--leave-hanging = Leave the suit where he sees it
    .after = Every morning it is up before him. In June one of the forty says yes. He carries the suit to work and back until the first snow.
suit--in--forty-first = Write letter number forty-one
    .after = He writes it as cleanly as the first. Number forty-one says yes. He keeps his practice sheets. One day somebody may ask him how it is done.
    .closed = The pen is full. He is too tired to think highly of anything once more.
suit--in--loop-line = Put it on and ride in circles
    .after = Until five he sits on the loop line, a train that goes in a circle. So the neighbours see him go, and see him come home. In summer a company at the seventh stop takes him.

suit--out = One kind of work begins on Monday at nine, with everyone watching. Another begins when the others go home.
suit--out--two-nights = Fill shelves, two nights a week
    .after = Tins to the front, the oldest first. There is a radio. He says yes to a first week.
suit--out--who-knows = Ask for a place that understands
    .after = The woman at the job office does not begin with the empty years in the form. She asks about noise, and mornings. She asks if he likes to be shown a thing once or three times.
    .closed = He would have to say what there is to understand. He is ashamed to begin.
suit--out--monday = Begin full time on Monday
    .after = “Very good,” says the man. “Nine exactly, and we start with a shout.” On Sunday evening the shirt is ready, and the alarm is set three times.
    .closed = His head says Monday. The rest of him is too tired to hear it.
suit--out--fold-suit = Fold the suit into a box
    .after = First the arms, then the neck, with thin paper between. He does not throw it away. He puts it where people keep clothes.

## 7 The telephone

telephone = The telephone
    .in = Nine in the evening. The job lasted half a year, and the telephone is what is left of it. It rings. He sits behind it with both hands over his ears, under a wall of small coloured notes.
    .out = The telephone is silent. He turns his head to listen. Outside, by the stairs, his mother stands between two strangers. Down in the street an engine is running.

telephone--telephone = The telephone
    .means = The voice is from work, and it wants to help. At work it told him, in front of everyone, what to change. Now it tells him in the evenings. He says that he is sorry.
    .means-out = He has counted: he said sorry a hundred and six times. As far as he can find, the reason was that he was there.
telephone--notes = The notes
    .means = “Ring back. Tomorrow for sure.” “Four times this week.” First he put them in order by day. Now he orders them by how kindly it was said.
    .means-out = He takes them down, colour by colour. He keeps one: who, when, what, in nine words. He took good messages.
telephone--work-shoes = The work shoes
    .means = The outer edges are thin, because he always hurried. When somebody had a child to bring home, he worked their hour. For half a year the woman at the next desk was never late for her child.
    .means-out = That woman wrote to him once. Her daughter goes to school now, and can read a clock.
telephone--plug = The plug
    .means = For years it was out of the wall, and nobody could ring. He puts it in, to try. There is only a low sound, the same one that everyone has.
telephone--leaflet = The leaflet from the van
    .means = “Back in life in three months.” On the telephone the man was so sure. His mother has not been sure of anything for so long. She has paid the first half.
telephone--slippers = Her slippers
    .means = Many nights his mother has stood here for four minutes. She did not want to trouble him. He did not want her to go.
telephone--warm-feet = Her socks
    .means = His mother has run out in her socks. Somebody dried them in pairs, in the dark, and thinks that she does not know. With warm feet, she notices, people sign less quickly.
telephone--apron = Her apron
    .means = The pen they gave her for the form is in its pocket. Through the gap she has just seen her birthday card. It stands where he can see it from the futon. She has stopped looking for the pen.

telephone--in = It is ringing. It rang four times this week. This is the fifth.
telephone--in--unplug = Pull the plug out of the wall
    .after = The quiet comes down like snow: first on the telephone, then on everybody else who might have rung.
telephone--in--apologise = Pick it up and say sorry
    .after = “I am sorry,” he says. “That is all I wanted to hear,” says the voice, quite warmly. On Thursday it rings again, to hear it.
    .closed = He would have to take one hand from his ear. He is too tired for what would come in.
telephone--in--note-number = Write the number down for later
    .after = He writes it small and clear. “Later” has had its own colour for some time: yellow.
telephone--in--next-desk = Let it ring, then call the next desk
    .after = “Oh, it is you,” says the woman. “I did wonder.” Behind her a child cannot find a shoe. She will ring back when it is quieter, she says, and means it. It does not get quieter.
    .closed = While it rings, he cannot think of anybody else.

telephone--out = One of the strangers has a van and a form. The other says: “There is no hurry.” This time you choose for his mother.
telephone--out--van = Sign the form, and let them take him
    .after = Two men take him away, and they are very polite. One carries the form, the other his shoes. On the stairs he looks round, once. Nobody has asked him anything.
    .closed = She has signed that once. She is still afraid of the sound of the van’s door.
telephone--out--speak = Let the one with time speak to him
    .after = It takes an hour, through the door: the weather, how little a peephole shows. His mother sits on the stairs. At some point the van drives away. None of the three notices when.
telephone--out--all-of-them = Ask all of them to talk, slowly
    .after = Nobody speaks about him when he is not in the room. That is the first rule, and his mother makes it herself. The second is that silence counts as talking.
    .closed = She is afraid of what would be said about her.
telephone--out--ask-him = Ask him if he wants to go
    .after = “Do you want to go with them?” she asks the door. “No,” he says. “All right,” she says, and goes down to tell them.

## 8 The appointment slip

appointment-slip = The appointment slip
    .in = Two in the afternoon. There are five alarm clocks in the room, and all of them have rung. He sits low on the futon. A slip of paper hangs from his hand: an appointment, a time to come. It says: two o’clock.
    .out = The clocks agree, more or less. He sits up straight, holds the slip in both hands, and reads it to the end.

appointment-slip--slip = The slip
    .means = Two o’clock, Room 2, number twenty-seven. Please come alone. He was up at six. Somewhere between the socks and the door it became two.
    .means-out = On the back somebody from Room 2 has written by hand: “Any day is fine. Or we come to you.” He had never turned it over.
appointment-slip--clocks = Five alarm clocks
    .means = One for each step: up, wash, shirt, shoes, go. Nobody could have made him a better plan.
    .means-out = The slip lay under this one. Every Tuesday he cleaned off the dust. On the drawers there is a clean square. It is the best-kept place in the flat.
appointment-slip--calendar = The calendar
    .means = Advice centre. Hospital. Interview. Haircut. Each has a line through it, made with a ruler. So at least the line is straight.
    .means-out = { $household ->
        [mother] The new one has little on it, in pencil: rice, Father at the station, the dentist. None of it has a line through it.
       *[both] The new one has little on it, in pencil: rice, Father, the dentist. None of it has a line through it.
    }
appointment-slip--their-form = The form from that afternoon
    .means = They have found it. To “how long?” he had answered: a while. Beside it, in other writing: “Forty minutes by bus, ten before we close. Came anyway.”
appointment-slip--bin = The bin
    .means = They never stopped sending slips. He has asked why. “You never sent one back,” they said. He put them in the bin himself, to give nobody trouble.
appointment-slip--tuesdays = The calendar
    .means = Each Tuesday has a small mark: one bag, down the stairs, before eight. Beside one he has written: two bags.
appointment-slip--tea = The cup
    .means = The tea comes from a kettle that is clean inside. Nobody can see that. It tells him which of the years he is in.

appointment-slip--in = Room 2 is open until four, and the bus takes forty minutes.
appointment-slip--in--go = Tie his shoes and go
    .after = He gets there at ten to four. The form asks how long it has been like this. The next free day is in twelve weeks.
    .closed = One shoe is tied. He is too tired for the other.
appointment-slip--in--under-clock = Put the slip under a clock
    .after = There he is sure to find it. He finds it every Tuesday, when he cleans. It is a piece of paper that can wait.
appointment-slip--in--throw = Throw the slip away
    .after = Two weeks later the next one comes. They are always kind, in Room 2. He throws that one away more quickly.

appointment-slip--out = Room 2 has kept his number. What does he ask for?
appointment-slip--out--find-out = Ask them to find out what it is
    .after = Two mornings of questions. Some of them make him laugh. The person who thought of them must have watched him for years.
    .closed = A name for it might stay with him. He is afraid of what it would be.
appointment-slip--out--medicine = Ask about medicine, together with talking
    .after = The doctor draws a line that goes up so slowly that it looks flat. He will have half an hour every week, she says. Then he can tell her what the medicine does and what it does not.
    .closed = First he would have to tell somebody what the medicine is for. He is ashamed to begin.
appointment-slip--out--once-a-month = Take ten minutes, once a month
    .after = “And how are we?” “The same.” “Good. Then in four weeks.” He is on the stairs again before the chair is warm.
appointment-slip--out--come-here = Ask them to come to him, and often
    .after = “We can do that,” they say. “There are four of us for the whole town, so we stay where we begin.”

## 9 The mirror

mirror = The mirror
    .in = Twenty past three at night. A mirror stands with its face to the wall. He sits low with his back to it, a hood over his head, and pulls at his cap.
    .out = It is getting light. He is on his knees and holds out one hand, low and open. A small dog sits in front of him and thinks about it.

mirror--mirror = The mirror
    .means = He turned it round in the autumn. He does not mind the face. But it looks at him as people do.
    .means-out = However it stands, a mirror has no opinion. This morning there would be a man in it, and a dog.
mirror--mask = The mask
    .means = With mask and cap, only a line of his face is left. At this hour nobody sees it. When he buys milk from the machine, he bows to it anyway.
    .means-out = It is good to have one. It is not for every day.
mirror--tin = The tin
    .means = A cat with one ear lives under the milk machine. Since he met her, he has carried a tin of food in his coat. She comes to nobody else in the street. She has tried them all.
    .means-out = There is a new tin. The cat is heavier now. She no longer runs when a car door shuts.
mirror--dog = The dog
    .means = It belongs to the woman downstairs, who has a bad hip. Since he drew it, it has turned white round the mouth. It reads his arm with its nose. It has heard nothing about him, and likes what it finds.
mirror--in-the-mirror = The mirror
    .means = The man in it has grown older, and a dog has walked into the picture. He and the other nod, like two people who once had a long talk on a train.
mirror--school-bag = The school bag
    .means = He never took the shoes out. The dog puts in its whole head and comes out happy. Others have looked into that bag. The dog is the first to find nothing wrong.
mirror--squeak = His slippers
    .means = They make a small, high noise. “You squeak,” somebody once said, and since then he has walked softly. The dog puts its head on one side. It would like to hear that again.
mirror--laughing = The dog’s ears
    .means = When he laughs, the dog looks round to see who else is there. Nobody is. He laughs once more, to make sure whose laugh it is.

mirror--in = Twenty past three, the one hour with nobody in it. There is no milk left.
mirror--in--leave-turned = Stay in, and leave the mirror turned
    .after = On its back it says: this side to the wall. After a while he could not say which of them has been turned round.
mirror--in--cap-down = Pull the cap down and go
    .after = A taxi driver looks up, or does not look up. He carries that look home with the milk. He thinks about it until it is light.
    .closed = In his head he has gone down those stairs many times tonight, and he is tired.
mirror--in--turn-round = Turn the mirror round, just once
    .after = A face. It seems to want to ask him something. He lets it, for about a minute. Then he turns off the lamp.
    .closed = He would see what they see. He is too ashamed to look.

mirror--out = There is a dog on the stairs, and the support centre lends out a small robot. How much company is right for him?
mirror--out--dog-at-dawn = Walk the neighbour’s dog when the sun rises
    .after = It knows the way. Two people say good morning to the dog. He answers for it.
    .closed = The dog is ready. His legs are too tired for the stairs.
mirror--out--robot = Borrow the robot for a week
    .after = It does nothing until he touches it. On its back there is a button for “enough”. He does not press it. He likes to know where it is.
mirror--out--first-train = Go and see the first train, without the mask
    .after = There are seven people in it, and each looks out of a different window. Nobody he knows gets up this early.
    .closed = Without the mask his whole face would be outside. He is still ashamed of it.
mirror--out--saucer = Put out a small dish and wait
    .after = She comes when she likes, the cat with one ear. She eats. Then she does what happy cats do: she looks the other way.

## 10 The tray

tray = The tray
    .in = Seven in the evening. The paper door is open as wide as a hand. A tray, a board for food, has come in. He sits beside it and listens. His mother stands on the other side, and listens too.
    .out = Morning comes in as far as the door. Bowls stand on the low table, and two cups. He sits on his knees in the light, a note in both hands.

tray--tray = Supper
    .means = Two knocks, then his mother’s slippers. When he is sure that she has gone, he says thank you. He folds the paper from the eating sticks into a bird and puts it back on the tray.
    .means-out = Forty-one paper birds stand by the kitchen window. His mother has kept every one.
tray--notes = The notes under the door
    .means = The one on top says: “Your aunt comes on Sunday. She thinks you work in Osaka.” On Sunday he keeps quite still, so that his mother has no trouble.
    .means-out = One of the oldest says: “You can answer when you like.” Only now he understands that she meant it.
tray--cushion = The third cushion
    .means = It comes from the low table. One winter his mother brought it here without a word. It asks him something. He tries not to hear what.
    .means-out = It is the best one in the flat, because nobody has sat on it.
tray--letters-about-fish = The notes, a shoebox full
    .means = It began with one line about the fish. By winter they had written a whole box, mostly about fish.
tray--postcard = A postcard from his aunt
    .means = “My own son has not left his room since spring. I never told you. How do you manage the tray?”
tray--second-cup = The second cup
    .means = There is always a second cup, for nobody. His mother puts it down beside the tray and takes it away cold. She is waiting for him to ask how loud the keys were.
    .means-out = His mother’s. She drinks it outside his room. The door is open as wide as two hands now. He filled it when he heard the keys.
tray--one-word-less = A note in her writing
    .means = “I only wanted things to be easier for you.” In his head he has answered it, and never to the end.
    .means-out = There is a new one: “I wanted things to be easier for you.” The old one had an “only” in it.

tray--table-leg = Under the table leg
    .means = A folded piece of the timetable stops the table from moving. The timetable gave supper twenty minutes. Now supper lasts until he is sure that nobody hears him eat.
    .means-out = One word can still be read: “rest”, in red. His mother has found the place for it.
tray--in = On Sunday his mother’s sister comes. She thinks that he works in Osaka. This time you choose for his mother.
tray--in--answer = Write: “Will you eat with us tonight?”
    .after = A line comes back. “Not today. The fish was good.” The next evening there is fish again.
    .closed = She has asked so often. Now she is ashamed of how it sounds.
tray--in--return-tray = Knock twice, and go away quickly
    .after = At two in the night the tray stands outside again. It works so well that nobody has to meet anybody. After a while nobody does.
tray--in--leave-tray = Wait at the door until he eats
    .after = She waits. He waits until she has gone. The soup grows a skin. At ten she takes it away. He can hear that she is trying not to be heard.
tray--in--ring-sister = Ring her sister and tell her
    .after = It is quiet for so long that she thinks nobody is there. “How hard it must be,” says her sister. She does not say who she means.
    .closed = She is afraid of what her sister will ask: what did you do wrong?

tray--out = He has his mother’s note in his hand. “I do not know how to do this. Do you?”
tray--out--family-evening = Tell her of an evening for parents
    .after = He copies the address and the hour from the leaflet, a folded sheet. Under it he writes: “You would not have to talk.”
    .closed = He is afraid that any sentence will end in a fight.
tray--out--third-person = Ask for somebody to sit between them
    .after = “Not family,” he writes, “and not in a suit.” She knows such a man. Each New Year his card says the same: no need to answer.
tray--out--carry-tray = Carry the tray to the kitchen
    .after = Eleven steps. She is washing up. She makes room. He washes, she dries.
    .closed = It is eleven steps to the kitchen. Today he has four.
tray--out--write-back = Write: “I do not know either”
    .after = It is the first thing in a long time that they agree on. Behind the door she laughs.

## 11 The game

game = The game
    .in = Two in the morning. The television is the only colour left: a green valley between hills, a red roof, a road. He sits before it with a round back, the controller between his knees.
    .out = The screen is pale. He has lifted his head. One hand has left the controller to explain something.

game--screen = The valley
    .means = In the valley he has built a bridge. Strangers cross it and bow. “He does nothing” is not true. But none of it stays in this room.
    .means-out = The valley is still there when he comes in from outside. Now it looks to him like a place where he once lived.
game--ledger = The price book
    .means = Forty pages in small, clear writing: the price of every herb, a plant for cooking, in nine towns. He knew before anyone that salt would cost more. Nobody in the valley trades as fairly.
    .means-out = He turns the book round, so that somebody on the other side could read it. Mugi has asked him how much he would want for flour.
game--headphones = The headphones
    .means = With these on he can hear the others breathe before they speak. One of them, Mugi, keeps a kettle, a pot for hot water, close by. They have crossed whole countries. He has never said where he lives.
    .means-out = He put them on again last week, with nobody there. He, too, breathes in before he speaks. He had not known that.
game--second-pad = The second controller
    .means = Mugi has never been here. But this one has Mugi’s name on it. While they talk, it lies on the mat where a person would sit.
game--same-time = The second controller
    .means = “Same time tomorrow”: they wrote it every night, and every night it was true. Few people, he thinks, have kept a promise so many times.
game--plant = The plant
    .means = It stands exactly where the light comes in. There was a year when he put tape over that place. He gives the plant water and stays out of its way.
game--turned-plant = The plant
    .means = It has grown towards the window, as far as a hand is wide. He turns the pot every day, and knows how far. He once had a clock of sunlight.
game--peach = The plant
    .means = Once, through a gap as wide as a finger, he saw a boy eat a peach. The stone of this soft fruit must have fallen under the window. It grew. He has asked nobody if he may keep it.

game--in = Mugi, who plays with him every night, writes: “Same time tomorrow? We could talk. With voices, I mean.”
game--in--talk = Put on the headphones and speak
    .after = They talk until the birds begin. Mugi makes bread in the back of a shop, and has not stood in front for six years. He goes to sleep with Mugi’s voice in his ears.
    .closed = A voice can shake. In the valley, nothing of him shakes.
game--in--type = Type: “Same time tomorrow”
    .after = They meet every night, without voices. Mugi does not ask again, and stays anyway. It is a friendship with a door that is open as wide as a hand.
game--in--alone = Leave the group and play on alone
    .after = He walks over his bridge, there and back. Nobody is waiting for him on the other side. That was the idea.

game--out = The morning light has reached the television. He knows the price of salt in nine towns. What is there for him?
game--out--coach = Tell a coach how he trades
    .after = The coach, who helps people find their strengths, does not begin with work. She asks how he knew about the salt. He answers for twenty minutes. She writes down the words he uses.
game--out--walking-game = Take the walking game outside
    .after = The map on the telephone is the map of his own street, with small lights on it. The nearest is at the shrine, a place to pray. He ties his shoes.
    .closed = The shoes are by the door. His legs are still on the cushion.
game--out--ask-mugi = Ask Mugi how the bread is
    .after = “You,” writes Mugi. Then nothing for a while. Then: “Dark bread. It did not rise. I was hoping to tell you.”
    .closed = He left the group without a word. He is ashamed to come back with one.
game--out--play-on = Play one evening more, for fun
    .after = He repairs the bridge and goes to bed before midnight. It is good to be good at something.

## 12 The manga wall

manga-wall = The manga wall
    .in = Half past four. Manga, drawn stories, stand on both sides, higher than his head. Between them he sits at the edge of the lamplight and draws.
    .out = Daylight runs along the books. He holds a finished sheet up to the light. It shows a hill, a house for watching stars, and the words “Open until eight. Come alone if you like.”

manga-wall--page = The page on the table
    .means = Five pictures, no words. Somebody stands in a doorway. In the last picture there is a hill with the sun on it. It took him three weeks.
    .means-out = He sees now what the page is about. He had thought that it was the hill. It is the doorway.
manga-wall--wall = The wall
    .means = He does not keep them for the stories. This artist can draw rain. That one can draw a girl just before she speaks.
    .means-out = He takes one out, to lend it. The wall still stands. He had never tried.
manga-wall--old-drawing = The dog from the workbook
    .means = He hid it between two pages of numbers. It is better than he remembered. “See you again,” it says.
    .means-out = “See you again,” he wrote under it. The dog spent all the years since then among numbers. It has kept its promise.
manga-wall--ranking = The ranking, face to the wall
    .means = He has turned it round at last. The back is empty, and exactly as big as a page. He has drawn five boxes on it, in blue.
manga-wall--lamp = The lamp
    .means = It came with him from the desk. Under it he learned to go on long after he was tired. With numbers that was hard. When he draws a hand that holds a cup, he forgets the clock.
    .means-out = It is off. In other years he would have called that giving up. It is morning, and there is light on the paper.
manga-wall--box = The box
    .means = Two hundred and twelve pages, in order. On top he has written: please do not bend. Nobody writes that on a box that will stay where it is.
manga-wall--borrowed = The page she kept
    .means = His mother has lent it back, for the envelope, and wants it to come home again. On the back she wrote where it hung: behind the tea, beside the good bowls.
manga-wall--hole = The page with the hole
    .means = When it lies on another sheet, the hole shows one corner and hides the rest. That is how he finds the good part of a drawing. There always is one.

manga-wall--in = The twelfth page is finished, and it is good. Nobody has asked for it.
manga-wall--in--keep = Put it in the box with the others
    .after = The box is nearly full: a whole book. Somebody could read it, if somebody knew.
manga-wall--in--show = Leave one page on the tray
    .after = The tray comes back without the page, and nothing is said. The page hangs inside the kitchen cupboard. His mother looks at it every morning. He does not know that.
    .closed = Beside the rice, everyone could see that he wants it seen. He is ashamed of that.
manga-wall--in--rub-out = Rub it out and begin again
    .after = By noon the paper has a hole in it. He has learned a great deal about hands. Only he has seen what was there.

manga-wall--out = A newspaper lies on the table, written by people who have lived as he lives. On the back it says: pages wanted.
manga-wall--out--send-page = Send them one page
    .after = On the back he writes his address, and the name that he would like to have. The envelope goes into the letter box without bending.
    .closed = He is too tired to draw it again. The old page has a hole in it.
manga-wall--out--write-reader = Write to another reader
    .after = A woman of forty-six signs her letter “Snail”, the slow animal with a house. She says: I go out on Thursdays, when it rains. He writes back, about rain.
manga-wall--out--price-list = Draw a price list for Mugi’s shop
    .after = Seven breads, seven prices, and in the corner a very small bridge. Mugi’s brother sends the money. The brother asks the price of a picture for the shop door.
    .closed = Nobody has ever asked him for a picture. He is afraid to offer one.
manga-wall--out--draw-on = Draw one page for nobody
    .after = It takes all morning. It is the cat from the yard, sitting. He does not rub anything out.

## 13 The noodles

noodles = The noodles
    .in = Five in the morning, the end of his day. He sits among cups and bottles and eats noodles, a quick hot soup.
    .out = Warm air goes up from the kettle into the light. A second cushion lies on the mat. A young woman has come, and has put her slippers beside it. He has put the cup down and looks up at her.

noodles--cups = The cups
    .means = Hot water up to the line, three minutes. A cup never asks how he slept. These days he is tired before he stands up.
    .means-out = On one of the cups somebody has written: “plus one egg, plus one orange.” An orange lies beside it, so that this does not look like advice.
noodles--kettle = The kettle
    .means = The inside is white and hard. To clean it takes sour vinegar and ten minutes. But the kettle is not all of it. It is the kettle, and the form, and the form about the form.
    .means-out = It sings a little before it boils. Perhaps he had forgotten that it does that for guests. Perhaps he had never listened.
noodles--bags = The bags
    .means = Bottle tops in one bag, bottle papers in another, every bag tied in the same way. Nobody in the building sorts as well as he does. What he cannot do is the stairs, at eight, past the people.
    .means-out = The young woman has never talked about the bags. Last week she took two along when she left. Today she would like to be shown how he ties them.
noodles--clean-mat = The clean place
    .means = Where the bags stood, the mat is green. He walks round it, to have it a little longer.
noodles--her-slippers = The young woman’s slippers
    .means = She carries them from house to house. She is twenty-four and a volunteer: she gets only her bus money. She has seven other doors. Three years ago she herself did not get up, from October to March. At work nobody knows.
noodles--whose-suit = The suit
    .means = “Whose is that?” the young woman asked on her first day. “It is waiting for somebody,” he said. “It is good at waiting,” she said, and sat down with her back to it.

noodles--postcard = A postcard on the mat
    .means = The young woman rang every Monday, and nobody could tell her where he was. “The cat has had young ones,” says the card. “I did not know where to send this.”
noodles--in = It is Tuesday. Rubbish is taken away before eight.
noodles--in--carry-down = Carry it down before it is light
    .after = One bag at a time, one stair at a time. On Friday there are two new ones. A body goes on needing things.
    .closed = The bags are very light. His arms are heavy.
noodles--in--next-week = Keep it until next week
    .after = Next Tuesday it rains. The Tuesday after that is a holiday. Neither is a reason, and the bags stay.
noodles--in--clean-kettle = Clean the kettle instead
    .after = Sour vinegar, ten minutes, water, and again. The bags stand where they stood, but the tea is better.

noodles--out = At the gate his mother asked the young woman, twice, to make him see a doctor. This time you choose for her.
noodles--out--volunteer = Sit down, and let it be an hour
    .after = She sits down on the second cushion and does not look at the bags. They do not have to talk about anything, she says. She will come on Monday, whether he opens or not.
    .closed = He does not know her step yet. She is afraid of being one more person who tells others about him.
noodles--out--doctor = Ask if the doctor may come up here
    .after = He thinks for as long as the kettle takes. “Here?” “Here.” The doctor climbs the stairs and sits down on the mat. He listens to the heart, and then he just listens.
noodles--out--two-cups = Say yes to a cup of tea
    .after = One cup has a broken edge. He turns the good side to her. She is not allowed to take anything. She says that it is good tea. It is.
    .closed = He has seen the inside of the kettle. He is too ashamed to offer it.
noodles--out--one-bag = Ask if they might take a bag down
    .after = He carries, she holds the door. On the way up they meet the boy from the second floor. He says hello, because he says hello to everyone. That hello lasts all day.

## 14 The curtain

curtain = The curtain
    .in = Noon, and it could be midnight. Curtain, wooden shutters, tape: the window is shut three times. One line of light has come in anyway, across the mats. He sits with his face turned away from it.
    .out = He is on his knees at the window with one arm stretched out. Daylight comes in over his arm. On the low table a small computer is open, a laptop. Down in the street somebody carries a ladder.

curtain--line = The line of light
    .means = Out there the day goes on. The line is the part of it that comes in. At noon it reaches him, and he moves over.
    .means-out = The line is wide enough now to sit in.
curtain--marks = The pencil marks
    .means = Small lines on the black edge of the mat: nine, ten, eleven, noon. His sun clock is right to five minutes. He made it from the only light there was.
    .means-out = With the curtain open, the clock is lost in so much light. Only at noon a shadow still passes exactly over its line. He looks up, as at a train that is on time.
curtain--bag = The packed bag
    .means = Two shirts, a map, a word book for a country that he chose because it was far. There was a year when he thought: somewhere there might be a life in my size.
    .means-out = He takes out the map and looks up how far it is to the sea. Forty minutes, by the slow train.
curtain--radio = The radio
    .means = At night it brings in other countries. He knows no word of what it says, and that gives him rest. Nobody in it could mean him.
    .means-out = Now he knows what one of the voices said. It read out letters from people who cannot go out. They came from everywhere.
curtain--tape = The tape
    .means = It came off in one piece. It is good tape, and it will hold a drawing to a wall.
curtain--ladder = The woman with the ladder
    .means = She is back. Every spring she cleans along the roofs of the street. He puts up a hand, too late and not very high. She nods.
curtain--laptop = The laptop
    .means = A counsellor, who listens and helps, sits at the other end. She has a cold. This is a way to begin, she has written, and no more. She sees nine people a week like this. She would rather sit in a room with five.

curtain--two-windows = Two windows on the laptop
    .means = One shows the counsellor with a cold. She would rather sit in a room with five. The other shows a line from Mugi: “Is she nice?”
curtain--in = The line has reached him. Outside somebody laughs, but not at him.
curtain--in--tape = Put tape over the gap
    .after = Now it is the same hour all day long. He can rest. It also makes him afraid.
curtain--in--leave-line = Leave the line where it is
    .after = It moves on: the width of a finger every few minutes. He moves over each time. In the evening it goes, and he is tired.
    .closed = In the light he would see the room, and himself in it. He is too ashamed.
curtain--in--look-out = Look out through a gap as wide as a finger
    .after = A woman carries a ladder. A boy eats a peach. A bus comes and takes everybody with it. It is all kind enough, but there is no free place in it.
    .closed = To look out he would have to get on his knees. He will, when he can.

curtain--out = The counsellor on the laptop waits, without hurry. How much of him may she see?
curtain--out--camera-on = Answer with the camera on
    .after = He puts the laptop on two books, so that it sees his face and not the room. They both nod, a little late.
    .closed = He would have to look at himself in the small square.
curtain--out--in-writing = Answer in writing
    .after = He writes: “I am here.” He takes out the point at the end, puts it back, and sends it. The answer comes within a minute. It does not ask why.
curtain--out--survey = Answer twelve questions from a university
    .after = They came on the telephone. How often did you speak with somebody last month? Nobody has asked him so clearly before. At the end there is an address.
    .closed = Who would want to know that? He is afraid of who it might be.
curtain--out--open-a-hand = Open the curtain as wide as a hand
    .after = The day comes in that far and no further. He sits at the edge of it with his tea. The counsellor will write again on Friday.

## 15 The neighbours

neighbours = The neighbours
    .in = Eight o’clock. The door of the flat has come into the room. It has a peephole, a small hole to see out. Out on the stairs the building goes to work. He sits low, one hand flat on the wall. On the other side a television talks.
    .out = The same stairs, the same hour. Shoes stand ready by the door, and there are books with a library’s stamp. He sits with crossed legs and reads. He does not stop when somebody goes by.

neighbours--peephole = The peephole
    .means = It makes everyone small. Strangers would be all right. But these people know the name beside the bell. One has asked his mother, quite kindly, what he is doing now.
    .means-out = He looks through it once, to see if it is raining outside his door. It is. He takes the umbrella.
neighbours--wall = The voice through the wall
    .means = The news next door has a word for people like him, and a number. It says both in the voice for bad news. He thinks of what he did today. He washed bottles. He repaired a cup. He has never hurt anyone.
    .means-out = Next door the television shows how to cook. Somebody laughs at an onion, on his side of the wall too.
neighbours--steps = The steps on the stairs
    .means = He can tell nineteen people by their steps. He hears who has had good news. Nobody in the building listens to the others as well as he does.
    .means-out = There are twenty now. Number twenty takes two stairs, a pause, then the others. These are the only steps that stop here.
neighbours--soup = A cup that is not his
    .means = It came from the third floor with soup in it, for the one who wrote the note. The caretaker knew the writing from the name beside the bell. He tells nobody, he said. He is a caretaker.
neighbours--floor = The floor
    .means = It makes a noise when he turns the page. Through the wall somebody coughs. So that is how it sounds to have neighbours.
neighbours--greeting = The inside of the door
    .means = “Good morning,” bright. “Good morning,” short. He has practised both since he was at school. Nobody in this building can have had so much practice.

neighbours--cutting = The pot on the drawers
    .means = A piece of a branch grows here, the one he once tied with thread. One like it stands out by the stairs. Somebody waters it. It is not his mother.
neighbours--politely = The umbrella by the door
    .means = It was left on the stairs that morning, and somebody hung it here again. The building has talked about the van. “How politely they did it,” said the old man. “That was the worst of it.”
neighbours--in = For the second day the old man from the third floor has not come down. Nobody else seems to have noticed, not even the caretaker, who looks after the building.
neighbours--in--slip-note = Push a note under the caretaker’s door
    .after = At three in the night he goes down in his socks. By noon there are voices on the third floor: a fever, and somebody has made soup. Nobody asks who wrote the note.
    .closed = Two floors down, two floors up. He is too tired for the first stair.
neighbours--in--keep-counting = Keep listening and count the steps
    .after = On the third day the old man’s steps are back: one, and one, and the stick. He knows them all, and none of them knows him.
neighbours--in--hold-breath = Hold his breath until they are gone
    .after = He learns where the floor makes no noise. He gets so good at it that someone asks his mother if he has moved away. She does not say yes. She does not say no.

neighbours--out = There are places where nobody would ask him anything.
neighbours--out--library = Go to the library and sit down
    .after = It opens at nine. The woman at the desk says good morning to the whole room. He reads nine pages. All round him other people’s pages turn.
    .closed = It is full of daylight, and of people who were at school with him. He is ashamed that he has time.
neighbours--out--night-shop = Go to the shop at two at night
    .after = The shop is very bright. The man who takes the money says what he says to everyone. He buys an orange and walks home the long way.
neighbours--out--good-morning = Say good morning on the stairs
    .after = “Good morning,” says the old man. He gives him the stick to hold. “My son is at home, too,” he says then. “He is fifty-two. Do you like persimmons?” They are sweet autumn fruit.
    .closed = He has never learned their steps. He is afraid of who it might be.
neighbours--out--let-them-pass = Stay in, and let them go by
    .after = He breathes in the usual way while they pass. That is all he does, and it is new.

## 16 The calendar

calendar = The calendar
    .clock = years
    .in = Seven calendars hang on one nail, each over the last. The lamp is always on. He sits with his head on his knees. There are no hours here any more, only years.
    .out = He sits on the futon in daylight and holds the telephone to his ear. It is his mother. She is ringing from the kitchen, eleven steps away. It is easier like this for both of them.

calendar--calendars = Seven calendars
    .means = The lowest one is from a good year. He could show that, if he lifted the others.
    .means-out = He lifts them, one after the other, down to the good year. It has rubbish days in it too, and a dentist.
calendar--handwriting = Her writing
    .means = His mother writes in the rubbish days and his birthday. In the seventh year her lines shake at the ends. He can read her knees in them.
    .means-out = In the week to come there is something new, in pencil: “Choir?” A choir is a group that sings. The question mark is quite strong.
calendar--radio = The repaired radio
    .means = In the fourth year his mother’s radio went silent. He took it apart, drew a map of the parts, and put it together again. Twice since then he has sent it back on the tray, singing.
    .means-out = It came a third time, and there was nothing wrong with it. He opened one part and closed it again. So she had not sent it for nothing.
calendar--cards = Her cards
    .means = “Warm socks are in the bag,” each of them says. His mother rings and asks if they fit. He holds the telephone against his foot for a moment, to show her.
calendar--line = The washing line
    .means = How quickly everything dries in this house, his mother says. It must be the wind, he says. They have agreed on this wind for years.
calendar--her-age = Her age
    .means = Now he knows it, because he has asked. His mother laughed. She had counted herself four years too young as well, she said.
calendar--cable = The cable
    .means = For years it lay here with the plug in the air. His mother rang anyway, she tells him, on Sundays, from the station. At her end it did ring. She liked that.

calendar--white-weeks = The white weeks
    .means = For eleven weeks his mother wrote nothing in. On the day he came home it says: rice. On the day after: ask him.
calendar--in = A year ends. A new calendar comes with the tray, and a birthday card in his mother’s slow writing.
calendar--in--hang = Hang the new one over the others
    .after = It covers the old one exactly. The years are as thick as a thumb now, and very light.
calendar--in--keep-card = Keep the birthday card
    .after = His mother has written what she writes every year: his name, and “Warm socks are in the bag.” He puts on the socks. The card stands where he can see it.
    .closed = There is a number on it. He cannot look at the number.
calendar--in--do-washing = Do her washing at night
    .after = Wet bed sheets are too heavy for her now. He hangs them up in the dark, and the socks in pairs. “It is dry already,” she says to the door. “Yes,” he says. It is the longest talk of that winter.
    .closed = The washing is in the bathroom. He is too tired to go so far.
calendar--in--count = Count how old she is now
    .after = He has had her four years too young. He goes as far as the door and hears her run the water. He does not know how to begin.

calendar--out = This time you choose for his mother. She is older than he had counted. In this room she may be eighty. Two numbers lie by the telephone.
calendar--out--help-for-her = Ring the number for parents
    .after = “Is it about your son?” asks the woman. “It is about my knees,” says his mother, “and about a good many years.” “Then it is about you,” says the woman. “Begin with the knees.”
calendar--out--helper = Ask who could come twice a week
    .after = The first office is for the young. The second is for the old. The third voice says: then it is us. First a doctor’s letter, for him. After that, two hands to help in the house.
    .closed = In her head she has rung three offices. Each has sent her to the next, and she is tired.
calendar--out--answer-card = Ask him if the socks are warm
    .after = “They are warm,” he says in her ear. Then, before the call ends: “Thank you for every year.” After that she goes on holding the telephone.
    .closed = She is afraid to hear that they are still in the bag.
calendar--out--choir = Rub out the question mark after “Choir”
    .after = On Thursdays from six to eight nobody will be in the kitchen. She tells him so. “I know where the rice is,” he says.

## 17 The word

word = The word
    .clock = the hour is unknown
    .in = He has lain down against the bags. One line of sun comes through the shutters. It crosses an open dictionary, a book that explains words. He lies on his side with closed eyes.
    .out = The bags have moved back a little from the light. He has come up on one elbow over the open book. There is a cup close to his hand.

word--dictionary = The dictionary
    .means = He has looked for the word under every sound it might begin with. The page goes straight on. If it were there, he could hold the book out to someone.
    .means-out = Newer dictionaries have it. Somebody had to need it first.
word--own-words = His own words
    .means = A piece of paper with words that he has made himself. One is for hearing a key in the door and not moving. There are eleven, and they are exact.
    .means-out = He reads them through, and would change nothing. Perhaps he could add one, for knocking and not coming in.
word--bags = Up to the shoulders
    .means = No one bag did this. There was never a day on which he could have said: now.
    .means-out = They go as they came, one at a time. He has carried one down before. He knows that it can be done.
word--crossed-out = The paper with words
    .means = “Idle”, the word others use for not working, is on it too, with a line through it. Beside it he has written what he did on the day he drew that line. It is a long list, all of it done lying down.

word--loose-page = A page from the box
    .means = One page has come along: the doorway. He drew it sitting on a cushion. From down here it looks high enough to walk through.
word--her-line = A line in her writing
    .means = “It hangs beside the good bowls,” wrote his mother. So that is where the page went. He had thought that it went out with the fish bones.
word--smoothed = A page pressed into a ball
    .means = He makes it flat on the floor. There is a hole where the face was. The hand that holds the cup is all there, and it is a good hand.
word--twelfth = The twelfth word
    .means = He has added one to the paper. It is for this: somebody else carries your shoes. Nobody said it to him in that house, so he had to make it.
word--in = He turns the thin pages once more. If somebody asked him what this is, what could he say?
word--in--mark = Mark the place where it is missing
    .after = A small pencil line, between two words that have nothing to do with him. It is the most exact thing he has done for months.
word--in--their-word = Take one of the words they use
    .after = “Idle”: the word others use for not working. He tries it on. He has never been so tired as since they began to call him that. So it cannot be his size. But it was lying there.
word--in--own-word = Make a word of his own
    .after = It has three parts, and it means: the door is not locked. He says it into his arm, to hear if it is strong. It is.
    .closed = The pencil is here, and the hand is here. Between them it is too far.

word--out = There is a word for it by now, in print. People have been using it about themselves.
word--out--others = Look for others who use it
    .after = They meet on the second Saturday, above a bicycle shop. On the other days they write. The first lines that he reads could be his own. He looks to see if they are.
    .closed = “Others” is a large word. He is afraid of it before he has a small one.
word--out--magazine = Ask for a magazine by people who have withdrawn
    .after = It comes in a plain envelope. On page nine a woman writes about a key in the door, and not moving. He lays his paper with words beside it.
word--out--tell-visitor = Tell the visitor the word
    .after = The voice outside says it after him, slowly. “Thank you,” it says. “Now I know what to ask about, and what not.”
    .closed = No word of his has gone through that door yet. He is afraid to begin with this one.
word--out--write-it-in = Write it into the dictionary
    .after = He writes the word in pencil, and what it means, and an example. The example begins with “I”.

## 18 No reason

no-reason = No reason
    .clock = no hour
    .in = He fills the room. His back is against the wall, his feet are at the opening. The scroll of the first room hangs above him.
    .out = Somebody has knocked. He has lifted his head. A note lies on the mat, and there is tea.

no-reason--scroll = The scroll
    .means = My small home. Somebody wrote this with great care, and had room to move his arm.
    .means-out = It hangs in every room. The next one is a little larger.
no-reason--breath = His breath
    .means = In, and out. It is work. He has done it every day.
    .means-out = In, and out. The note on the mat moves a little each time.
no-reason--knock = The knock
    .means = Two knocks, not loud, and then nothing. The note says: “I am only here. I will be here on Thursday too.”
no-reason--still-here = The note
    .means = “They did not tell me where you were. I came every Thursday anyway, and sat on the stairs. I will not open this door.”
no-reason--opening = The opening
    .means = From here he can see as far as the sixteenth room. He has been through all the rooms to find a reason. He was not looking for a lamp. But one is on.
no-reason--ceiling = The ceiling
    .means = He has tried, and now he knows how far he can lift his head before he meets it. It is further than he had lifted it.
no-reason--his-name = His name
    .means = It is on the note, in somebody else’s writing. The last time he heard it, it came back from the wall. This time it has come from outside.

no-reason--came-along = What has come along
    .means = A thing or two that would not let him go. He could not say that he chose them. He has kept them dry.
    .means-out = Each of these things comes from a room with a higher ceiling.

no-reason--in = What is left?
no-reason--in--breathe = Breathe in, and breathe out
    .after = In. Out. That is something.
no-reason--in--ask-why = Go through all the rooms and ask why
    .after = There is something in every one of them. Each is too small. Together they are too many. None of them is the reason.
    .closed = In every room he would have to meet himself. He is too ashamed.
no-reason--in--sit-up = Try to sit up
    .after = The ceiling is where his head should go. He folds himself round the same breath again.
    .closed = His body has heard the thought. It is too tired to answer.
no-reason--in--say-name = Say his own name
    .after = It is still the right one. It goes as far as the wall and comes back, and he keeps it.
    .closed = A name is there for others to call. He is afraid of that, and leaves it.

no-reason--out = Two knocks, and nobody asks for anything.
no-reason--out--water = Drink a cup of water
    .after = It is cool. He is here. He has not counted that as something before. Today he counts it.
no-reason--out--knock-back = Knock back, twice
    .after = Two knocks, from inside. On the other side there is a silence. Somebody is very happy, and very careful. Then: “I heard you.”
    .closed = If he answers once, he must go on answering. He is afraid of that.
no-reason--out--one-word = Say one word through the door
    .after = “Here,” he says. It is much too quiet, and it arrives. “Good,” says the voice. “That is all I wanted to know.”
    .closed = It is so long since he wrote to anyone. He has no word ready.
no-reason--out--listen = Stay as he is, and listen
    .after = Somebody sits down on the floor outside and turns the pages of a newspaper. The visitor stays for an hour, and wants nothing.


## Facts

fact--BBC-1 = A survey by the government found about 541,000 hikikomori. That is 1.57 per cent of the population. Many experts believe that there are far more. Years can go by before a person or a family asks for help.
    .who = a survey by Japan’s government
    .ages = 15–39
    .year = survey of 2015
fact--BBC-2 = It happens outside Japan as well. A study of 2005 in South Korea gave 33,000 withdrawn teenagers (0.3 per cent of the population). A survey of 2014 in Hong Kong gave 1.9 per cent. There are reports from Spain, France, Italy, the United States and other Western countries.
    .who = a study in South Korea and a survey in Hong Kong
    .ages = teenagers in South Korea; not given for Hong Kong
    .year = 2005 (South Korea), 2014 (Hong Kong)
fact--BBC-3 = The United Kingdom got its first minister for loneliness in January 2018. Nearly one in ten young people there said that they felt lonely often or all the time.
    .who = national figures of the United Kingdom
    .ages = 16–24
fact--BBC-4 = The psychiatrist Tamaki Saitō made the word hikikomori, in a book. It is used for the withdrawal and also for the person. A psychiatrist is a doctor for the mind.
    .who = Tamaki Saitō, psychiatrist
fact--BBC-5 = The rules most used today ask for three things at once, for six months or more. The person lives apart from others, keeps away from people, and suffers from it.
    .who = rules that researchers use
fact--BBC-6 = At first it was thought to belong to one culture only. The psychiatrist Takahiro Kato gives reasons why Japan may be open to it. A saying goes: the nail that sticks out is hammered down. Rules for behaviour are strict, parents hope for much, and shame is heavy.
    .who = Takahiro Kato, psychiatrist, Kyushu University; an expert’s opinion
fact--BBC-7 = A man of 29 left his job in 2015. He kept going to the job centre, and almost daily to a religious group. Then its leader blamed him in front of everyone. When he stayed away, the leader called him several times a week. His family pressed him too. In the end he withdrew completely, and blamed himself.
    .who = the man’s own story, his name changed; one life, not a count
    .ages = 29
    .year = from 2015
fact--BBC-8 = Visitors to a support centre remembered school. Everyone there had to think the same. If you did not agree, you no longer belonged.
    .who = visitors to a support centre; their own stories
fact--BBC-9 = Business stood still, and the world came closer. Japan was used to groups, with some people above others. Now it met the idea that each person works alone, against the others. It became harder to be what people expected.
    .who = the article
fact--BBC-10 = Many parents in Japan feel that they must stand by their child, whatever happens. Out of shame, many families do not look for help.
    .who = the article
fact--BBC-11 = A study looked in Japan, the United States, South Korea and India. In each of the four it found people who fit the definition. The psychiatrist Alan Teo often hears from Americans who see themselves in it.
    .who = a study by Takahiro Kato and others; Alan Teo, psychiatrist, Oregon
fact--BBC-12 = In Barcelona a team of two psychiatrists and two nurses treated people in their own homes. More than a million people live in that area. The team met 190 people who had withdrawn.
    .who = the team in Barcelona that treats people at home
fact--BBC-13 = Most studies find another condition beside the withdrawal. It may be one of the mind, or one that the person grew up with. It is not the same, or as heavy, in each person. Stress at work, a hard time in the family or something else may start it. Many things meet, says Alan Teo, and none explains it alone.
    .who = studies; Alan Teo, psychiatrist
fact--BBC-14 = Many who withdraw use technology a lot, but not all of them. How the two belong together is not clear. A study in South Korea looked at 43 people who lived cut off. Almost one in ten was rated as addicted to the internet. Over half were in great danger of it.
    .who = a study of 43 “oiettolie”, Korean for people cut off from others for at least three months
    .ages = not given
fact--BBC-15 = Technology need not be what makes a person withdraw. But it can keep a person withdrawn, and make it deeper. It never explains everything.
    .who = TaeYoung Choi, psychiatrist, Daegu; an expert’s opinion
fact--BBC-16 = Of the people treated in Barcelona, only three in ten seemed to be addicted to the internet. They were younger: 24 years old on average. The average of all 190 was 39.
    .who = the team in Barcelona, 190 people
    .ages = average 39; average 24 in the group that seemed to be addicted
fact--BBC-17 = Some children grow up with games, and meet others through screens. Takahiro Kato thinks that they meet too few risks and failures. So they may learn less about getting up again. This is what an expert thinks. No study has found it.
    .who = Takahiro Kato, psychiatrist; an opinion
    .ages = children
fact--BBC-18 = People who come to the centre find it easier to say things online. They need no name, and they choose the time. It does not go deep, one of them says, and everybody there thinks the same anyway.
    .who = visitors to a support centre; their own stories
fact--BBC-19 = There is not enough research to say what causes what, says Alan Teo. His group also studied how people meet. Some see others face to face, in one room or by video. Their risk of depression was lower than that of people who use telephone, e-mail or social media.
    .who = Alan Teo, psychiatrist, and his research group
fact--BBC-20 = Technology is a tool and can be used well. In China, 137 people answered a survey through social apps. To find each of them cost 7.27 US dollars. A fifth of them had withdrawn to some degree. In this way, people whom nobody knows of can be found at low cost.
    .who = a survey in China, 137 people
    .ages = not given
fact--BBC-21 = One patient put a game on his phone that is played by walking. Then he began to leave the house every day. Such games could be made to help. For example, players could find something of value at a support centre.
    .who = a report on one single person by Takahiro Kato
fact--BBC-22 = Takahiro Kato works with a robot too. With it a person can have company in small amounts, and decides how much. In Hong Kong a team has tried the same with dogs.
    .who = Takahiro Kato, psychiatrist; a team in Hong Kong; early work
fact--BBC-23 = Shinichiro Matsuguma’s group does not work for profit. It coaches people from what they are good at. It listens to how someone plays a game. Then it finds the word: working in a team, planning, leading. Of 32 people, nearly 80 per cent took a first step towards school, university or training. No scientific study has tested it.
    .who = Shinichiro Matsuguma’s own count, 32 people; not tested by others
fact--BBC-24 = Officials would like more counselling over social media. Yoko Honda’s centre in Fukuoka is not so sure. It is good for a first contact, but people have more to tell than fits into it. Nothing can replace meeting in person and a lot of therapy, experts say.
    .who = Yoko Honda, head of Fukuoka’s centre for mental health; experts
fact--BBC-25 = Help has several parts: therapy by talking, and medicine, if there is also an illness. One of the main parts is to teach the family how to make home a better place.
    .who = the article, on the support given in Fukuoka
fact--BBC-26 = The centre in Fukuoka has a room called Yokayoka. In the language there it means something like “take it easy”. People who have lived through the same can meet safely, and practise being among others again.
    .who = Fukuoka’s support centre
fact--BBC-27 = No two people are the same, so help has to be made to fit. That takes many people a lot of work and a long time.
    .who = the article, on the support given in Fukuoka
fact--BBC-28 = For twelve months a study in Barcelona followed people who were treated. Some got a lot of treatment, in hospital or at home, and did best. Others got lighter care and came to a clinic. They often stopped coming, and many became more alone.
    .who = a study of twelve months in Barcelona
fact--BBC-29 = Being cut off from others also comes with other conditions, such as depression, or stress after terrible events. It hurts the person, and it reaches the family and others around. For Alan Teo it is a question of health.
    .who = the article; Alan Teo, psychiatrist

fact--EXP-1 = In some societies people are measured by position and career. There, what others expect can become so heavy that a person stops completely.
    .who = this text
fact--EXP-2 = This text makes the ministry’s definition stricter than others do. For six months or longer, the person never leaves the house and has nothing to do with anybody.
    .who = this text, on Japan’s welfare ministry
fact--EXP-3 = It was first noticed between the middle of the 1980s and the 1990s. Mostly it was men in their twenties.
    .who = this text
    .ages = 20s
    .year = middle of the 1980s to 1990s
fact--EXP-4 = Some people speak to nobody, not even at home. A parent puts a tray with a meal outside the door, and comes back for it later.
    .who = this text
fact--EXP-5 = The pressure may start as early as junior high school. There, parents and teachers decide what success is. To withdraw is also a way of saying no. It protects a person from failing and from being left out.
    .who = this text
    .ages = from junior high school on
fact--EXP-6 = For 2015 this text gives 541,000 people. About 29 per cent had lived like this for three to five years. For about 34 per cent it was seven years or more. A further 1,550,000 were thought to be close to it. None of this is certain, because many are never noticed and families keep silent.
    .who = survey figures and an estimate, as this text gives them
    .ages = 15–39
fact--EXP-7 = Most of those who are seen are men, young or in the middle of life. Their families have some money, because somebody has to pay. More and more, older people and women are seen too.
    .who = this text
fact--EXP-8 = A few earn their own living over the internet. They write computer programs, or work for themselves.
    .who = this text
fact--EXP-9 = Two labels are in use. “NEET” is for people who do not work, study or train. “Freeter” is for people without a regular job. Both make the false picture stronger.
    .who = this text, on labels that others use
fact--EXP-10 = There is no one reason. Some things come up often. One is pressure at school or work, another the feeling of not being enough. Or there is one event: a failure, a great loss, an unhappy love.
    .who = this text
fact--EXP-11 = Many share a deep shame, because they do not live as “ordinary” people do. They see no worth in themselves, and no hope. They are sorry for what they are to their parents.
    .who = this text
fact--EXP-12 = Many would like nothing better than to go out and have company, and are not able to. The wish and the fear make each other grow. Tamaki Saitō says it too: they want a friend or a partner very much.
    .who = this text; Tamaki Saitō, psychiatrist
fact--EXP-13 = They may be afraid that people will laugh. It may come near to a belief that others are against them. Someone outside may think it small. To the person it is real.
    .who = this text
fact--EXP-14 = Finish school, enter a company, marry, bring up children: this path rules lives. Some step away from another person’s dream. They follow something of their own, such as drawing manga.
    .who = this text
fact--EXP-15 = One cause is the home: a child grows up with too many rules, or with too little care.
    .who = this text; cause 1 of 9
fact--EXP-16 = One cause is what happens outside. A person is bullied, or has trouble at school or in a job. A friendship or a love turns out badly.
    .who = this text; cause 2 of 9
fact--EXP-17 = One cause is the person’s own health: depression, fear of company, little belief in what they can do. This text counts addiction to games here as well. Others do not agree.
    .who = this text; cause 3 of 9
fact--EXP-18 = One cause is a person’s nature. Somebody is shy, or full of worry. The people around ask for strength and attention.
    .who = this text; cause 4 of 9
fact--EXP-19 = One cause is to have no choice. All that is open is what others expect. So you fit in, or you shut the door.
    .who = this text; cause 5 of 9
fact--EXP-20 = One cause is a failure: one that hit hard, and then the fear of the next.
    .who = this text; cause 6 of 9
fact--EXP-21 = One cause is little things. Something is nothing to others, and heavy for this person. Or a great number of them come together.
    .who = this text; cause 7 of 9
fact--EXP-22 = One cause is how easy it can be to stay in. Energy goes, and nothing makes it necessary to go out. Some people leave the house only late at night.
    .who = this text; cause 8 of 9
fact--EXP-23 = And there may be no cause that anyone can find. It becomes a habit. After a time there seems to be no way back from it.
    .who = this text; cause 9 of 9
fact--EXP-24 = In the “80–50 problem”, people past fifty have no support but parents past eighty. The parents live on a pension. The people past fifty are called “pension parasites”, an insult to shame them. When the parents can no longer help, or are gone, nothing is left.
    .who = this text, on an insult that others use
    .ages = people in their 50s and parents in their 80s
fact--EXP-25 = Families can pay for a visitor who makes friends with the person. The business calls this a “rental sister”.
    .who = this text
fact--EXP-26 = The body suffers too. There is hardly any movement or fresh air. There are noodles and ready meals, and not enough vitamin C and D. Nobody treats an illness, because the doctor is outside.
    .who = this text
fact--EXP-27 = The mind suffers too, with depression and fear. A person may depend on things, or believe that others mean harm. A small change to the day may be very upsetting.
    .who = this text
fact--EXP-28 = For families there is stress, sadness and cost. Around 76 per cent of them give money. For around 25 per cent this is heavy.
    .who = figures that this text gives; it does not say who counted
    .ages = not given
fact--EXP-29 = For the country it means fewer people at work and fewer children. More people will need public support one day. At that time there were about three open jobs for every two people who looked.
    .who = this text
fact--EXP-30 = Words about mental health carry shame with them, and so people stay away from help. There is also a false picture that puts recluses together with criminals.
    .who = this text, on a false picture that others have
fact--EXP-31 = New Start is a programme run by volunteers. It has places to meet, chances to try out work, and time to get used to company again.
    .who = this text, on New Start
fact--EXP-32 = Its volunteers visit, mostly because parents asked. It takes them between one and two years until a person comes out. It costs some 8,000 US dollars. One man had lived shut in for seven years. Later he married the woman who had visited him.
    .who = this text, on New Start; the marriage is one case
fact--EXP-33 = The cartoon series “Welcome to the NHK” made people feel for its hero. Someone who really lives like this did not agree: in life far fewer people come to help.
    .who = this text; one recluse’s opinion
fact--EXP-34 = The Hikikomori Shimbun prints articles, thoughts and life stories. It also tells about meetings for people on their way out.
    .who = this text
fact--EXP-35 = Work that suits is part-time, with training and treatment beside it. It may be in quiet hours such as the night, or out of sight, filling shelves. It may be in a calm place such as a library.
    .who = this text
fact--EXP-36 = Offices that help with work look for places whose staff know what withdrawal is.
    .who = this text
fact--EXP-37 = Peace comes first: a home where nobody is attacked for how they live. Trying to change the person’s mind does not help. Trying to win does not help, or repeating what people say of recluses. That only presses harder, and the person goes further in.
    .who = this text’s advice on talking

fact--JT-1 = A man lives with his mother. He has been a recluse, on and off, for thirty years. People think of idle young people at their games. That is wrong, he says. Most people who live like this once left the usual path and found no way back. They did not choose this. They were forced into it.
    .who = the man’s own story
    .ages = he is 53, his mother 87
fact--JT-2 = The welfare ministry’s definition: half a year or longer at home without a break. The person does not study or work, and is rarely in touch with anybody but close family.
    .who = Japan’s welfare ministry
fact--JT-3 = Tamaki Saitō gave it a name in the late 1990s. In 2000, newspapers and television said a lot about crimes by people who lived alone and apart. From that came the false picture of the dangerous recluse.
    .who = the article
    .year = end of the 1990s and 2000
fact--JT-4 = Japan’s Cabinet Office, a part of the government, has counted twice. A survey of 2015 gave about 541,000 people aged 15 to 39. One of December 2018 gave about 613,000 aged 40 to 64. Nobody had counted the older group before.
    .who = Japan’s Cabinet Office
    .ages = 15–39 and 40–64
    .year = 2015; December 2018, printed in March 2019
fact--JT-5 = In the older group 76.6 per cent were men. For 46.7 per cent it had gone on for seven years or more. 34.1 per cent lived on money from their parents.
    .who = Japan’s Cabinet Office
    .ages = 40–64
    .year = December 2018
fact--JT-6 = Withdrawal in middle age is new, said the minister when the figures came out. Experts answered that it had been there for a long time. Nobody had counted it.
    .who = the minister; experts, who do not agree with him
    .ages = 40–64
fact--JT-7 = Masaki Ikegami has reported on this for more than twenty years. If you have left the usual path, he says, it is hard to get back. Most were hurt at work and by people there. For others it was school, a disaster, an accident or an illness. Some gave up a job to look after their parents. It can happen at any age and to anybody.
    .who = Masaki Ikegami, journalist
    .ages = all ages
fact--JT-8 = The parents of the man of 53 parted when he was ten. His mother and grandmother brought him up. School was strict. At university little was fixed, and he could not manage. His work was late, and he gave up his law course. Later he lost jobs because he could not keep his tasks in order. Only four years ago he learned that he has ADHD.
    .who = the man’s own story
    .ages = 53
    .year = about 2015
fact--JT-9 = For about fifteen years, the man of 53 worked for two or three years at a time. After that he stayed in for two or three years. He read or slept, full of worry. He could not move, because he might fail once more.
    .who = the man’s own story
fact--JT-10 = With his diagnosis, the man of 53 could get help from services for people with such conditions. A helper now comes twice a week and puts the house in order.
    .who = the man’s own story
fact--JT-11 = Many thousands of people past fifty live alone with a parent past eighty. Japan calls this the “8050 problem”. The man of 53 feels sorry towards his mother. The washing has become too much for her.
    .who = the article; the man’s own story
    .ages = people in their 50s and parents in their 80s
fact--JT-12 = Another man, a recluse for ten years, had finished his studies in law. His father would not pay for law school. So he studied alone for the lawyers’ exam, ten hours a day, and lost touch with everyone. Later he spent those ten hours in front of the television. He went outside only at night.
    .who = the man’s own story
    .ages = 35
fact--JT-13 = The man of 35 thought of himself as a failure. People stare at you, he says, if you have finished university and have no job. Any suit he saw made him feel that he was a weight on others. He calls it shame.
    .who = the man’s own story
    .ages = 35
fact--JT-14 = The man of 35 took his dog for walks. So he never believed that the word could mean him. Only a few of all who are counted never come out of their room.
    .who = the man’s own story; the article
fact--JT-15 = They do go to places that feel safe, says Masaki Ikegami. He names a library, a shop that is always open, a station. Nobody they know will speak to them there. They stay away from places where someone might tell them how to live.
    .who = Masaki Ikegami, journalist
fact--JT-16 = The town of the man of 35 was small, and everyone knew everyone. By day he might easily meet somebody he had known.
    .who = the man’s own story
    .ages = 35
fact--JT-17 = People do not easily forgive somebody who stands out, says Tamaki Saitō. Shame spreads to the whole family. The family keeps the person out of sight.
    .who = Tamaki Saitō, psychiatrist
fact--JT-18 = Often there is trouble in the family under it, says Tamaki Saitō. Few find a way out until somebody from outside comes in gently, without pushing. It may be an old friend, a teacher, a relative. From there a way can lead to counselling.
    .who = Tamaki Saitō, psychiatrist
fact--JT-19 = The man of 35 argued with his parents until they moved out. One day they stood there with two police officers and two health workers. They took him to see Tamaki Saitō. He was very angry and did not want to go. In that room he saw how he really was.
    .who = the man’s own story
    .ages = 35
fact--JT-20 = The man of 35 and his parents went to counselling for half a year. Three years later he still says that he is in recovery. He takes photographs as a part-time job, and still hopes to take the lawyers’ exam. He makes a newspaper, the Hikikomori Shimbun. In it people who have withdrawn speak for themselves.
    .who = the man’s own story
    .ages = 35
fact--JT-21 = Some groups take people from their rooms by force and put them in a shared home. Tamaki Saitō is against it. These groups teach nothing of use, he says, and do not respect a person’s rights. Some three months later the person is withdrawn again. The newspaper was started partly against this.
    .who = Tamaki Saitō, psychiatrist; the man who started the newspaper
fact--JT-22 = In 2019 a crime filled the news. The man who started the Hikikomori Shimbun expected what would follow. Again people would ask for recluses to be taken from their rooms by force. That withdrawal has to do with violence is a false picture. People who live like this do not accept it.
    .who = the man who started the newspaper
fact--JT-23 = Tokyo’s office for young people in trouble with the law used to support people who have withdrawn. In April 2019 this support went to the office for health and welfare.
    .who = the article
    .year = April 2019
fact--JT-24 = For people past forty there is little help. Programmes for the young lead to a job. Masaki Ikegami warns against giving them to older people. A person hurt by work should not be pushed back into it. To survive comes first. After that comes having people in your life.
    .who = Masaki Ikegami, journalist
    .ages = over 40
fact--JT-25 = The man of 53 and the man of 35 each found others who live as they did. That helped them on their way. They would like the public to know more. The media often speak of crime and of recluses together. That is a false picture, they say.
    .who = the two men’s own stories
fact--JT-26 = It is not the room that makes a recluse. It is having no people in your life. And this life is not comfortable.
    .who = the article
fact--JT-27 = Another man does not write under his own name. He remembers threats about his studies, which frightened him as a child. Many small things came together, he says.
    .who = the man’s own story, under another name
    .ages = 57
fact--JT-28 = The man of 57 was once offered three jobs. He felt that none of them led to a life. For ten years he travelled in India, the Middle East and Africa. Home again, he fell into a deep depression. For four years he did nothing.
    .who = the man’s own story, under another name
    .ages = 57
fact--JT-29 = Light came in between the curtains. It told the man of 57 that the world goes on and does not need him. He shut the wooden window covers too. Then the room was like a cave, without morning or evening.
    .who = the man’s own story, under another name
    .ages = 57
fact--JT-30 = The man of 57 wanted his family to come to therapy with him. His mother would not. He went without them, and got worse.
    .who = the man’s own story, under another name
    .ages = 57
fact--JT-31 = When it began for the man of 57, nobody had a word for it. With a word, he says, he could have told people what was happening. Today he helps to make Hikipos, a magazine by people who have withdrawn.
    .who = the man’s own story, under another name
    .ages = 57
fact--JT-32 = Strangers frighten the man of 57 less than neighbours do. Neighbours might come to the door.
    .who = the man’s own story, under another name
    .ages = 57

fact--SPO-1 = A picture of one life. A young man gets up at six in the evening, in the clothes of the day before. Empty bottles and paper fill the room around one very large desk. He plays all day. For the food his mother brings he says thank you, and no other word. It has been like this for three years.
    .who = the programme; a picture of one young man
fact--SPO-2 = As many as a million people may live like this.
    .who = the programme’s estimate; it does not say who counted
    .ages = not given
fact--SPO-3 = A home with grandparents, parents and children makes a family strong. It also makes withdrawing possible. There is always somebody who will look after you.
    .who = the programme
fact--SPO-4 = Most do not refuse to work. Something hurt them badly, such as losing a job or being bullied at school. People see failure in that. From there it is hard to try again.
    .who = the programme
fact--SPO-5 = In the decades after the war a company took young people from university and kept them for life. In 1991 business broke down, and companies stopped taking people on. The time since is called the lost decades. In Japan a large part of what a person is worth depends on work.
    .who = the programme
    .year = 1991 and after
fact--SPO-6 = After university one man had no job. Out of shame he did not want anybody to see him. It hurt even to look at people with work.
    .who = one man’s story in the programme
fact--SPO-7 = Depression is common. People wish to move and to work. But they think nothing of themselves, and believe that trying will change nothing.
    .who = the programme
fact--SPO-8 = A number of them gave up work to care for their old parents.
    .who = the programme
fact--SPO-9 = One man is past fifty now. He withdrew when he came home after many years in other countries. He closed the curtains. Later the room was as dark as a cave.
    .who = one man’s story in the programme
    .ages = 50s
fact--SPO-10 = Parents think that they must put it right, and cannot tell how. They are afraid that others will look at them in a new way. So months pass, or years. To leave the child to a helper would feel like being parents no more.
    .who = the programme
fact--SPO-11 = The way back is hard for someone who has never lived alone and never learned a trade. The government has opened some jobs to them. There are courses for everyday skills, such as cooking.
    .who = the programme
fact--SPO-12 = What helps most, this programme says, is help in finding a friend. A friend wants to understand, and with a friend you are less alone.
    .who = the programme
fact--SPO-13 = Listeners wrote from many countries. One had lived cut off for ten years, with a disability. One had for twenty years, out of fear that people would laugh. Others offered patience, questions and an open ear. These are letters, single stories and not research.
    .who = listeners’ letters; single stories

fact--VID-1 = In this article, hikikomori are people who have stayed at home for at least half a year. They keep away from society and from company.
    .who = the article’s definition
fact--VID-2 = One estimate gives around 700,000 hikikomori in Japan.
    .who = the article’s estimate; it does not say who counted
    .ages = not given
fact--VID-3 = The video was made with a very small camera on a very big set. The aim was to make people feel shut in and full of worry, with no sense of time.
    .who = how the article reads the video
fact--VID-4 = The video begins with a young man lying on a futon. A scroll hangs on the wall behind him. On it is written, in Japanese, “My Small Home”.
    .who = the article, on the video
fact--VID-5 = The camera passes from one room into the next. The man plays video games, reads manga and eats noodles from a cup.
    .who = the article, on the video
fact--VID-6 = From room to room there is less space and less order. The rooms stand for how he feels inside.
    .who = how the article reads the video
fact--VID-7 = In the smallest room the camera turns back. It leaves through all the others, to the place it started from. You can read it like this: he may begin again, and outside the door there are different choices.
    .who = how the article reads the video; an opinion
fact--VID-8 = A film about the making shows how it was done. Eighteen separate rooms were built one behind the other, as one long set. A small camera rode through them on a track.
    .who = the article, on the film about the making
fact--VID-9 = Homes in Japan are known for being small. The state tries to help people who have withdrawn to find a way back. The people around them are often hard on them.
    .who = the article

# Sources.
source--VID = Article about the music video “No Reason” and how it was made (Bonobo feat. Nick Murphy; the director is Oscar Hudson). A website about Japan, with news and culture
    .year = about 2017
source--BBC = Long article “The plight of Japan’s modern hermits”, BBC Future
source--JT = Long article about older people who live withdrawn, with one man’s own story, The Japan Times
source--EXP = Article that explains, “The Shut-In Phenomenon of Japan”, a website about culture in Japan
    .year = about 2018–19
source--SPO = Radio programme “Always Alone: The Story of Japan’s Hikikomori”, Spotlight English
    .year = about 2020

### What is said instead, where something has gone before: `said` in the rooms’ files names when.

my-small-home--said--shoes-that-came-back = This is the largest room, and the last. His work shoes stand by the opening. They know the way back. He is standing, with a cup in one hand. He looks at us.
my-small-home--said--two-who-look = This is the largest room, and the last. A dog sits in the sun and looks at us. He is standing, with a cup in one hand. He looks the same way.
my-small-home--said--a-cup-for-later = This is the largest room, and the last. On the table stands a second cup, full, for the first person who comes in. He is standing, with his own cup in one hand. He looks at us.
my-small-home--said--asked-without-running = There is a door. Once he was out of it in ten seconds. What does he do first?
my-small-home--said--asked-for-a-greeting = There is a door. Behind it everybody says good morning in their own way. What does he do first?

low-table--said--no-side =
    Morning, and the table is ready. A dog sits beside it. It does not take sides. { $household ->
        [mother] His father has come.
        [old-parents] His father is at home.
       *[both] His father is not at work today.
    } His son sits up straight and looks across.
low-table--said--work-shoes =
    Morning, and the table is ready. His father’s shoes stand by the opening. { $household ->
        [mother] His father has come.
        [old-parents] His father is at home.
       *[both] His father is not at work today.
    } Nobody asks about the years.
low-table--said--for-thursdays =
    Morning, and the table is ready. There is one cushion more than people. It is for the visitor on Thursdays. { $household ->
        [mother] His father has come.
        [old-parents] His father is at home.
       *[both] His father is not at work today.
    }
low-table--said--asked-under-the-holes = This time you choose for his father. There are four small holes where the timetable was. He had a sentence ready. It was about something else.
low-table--said--asked-over-a-cup = This time you choose for his father. His cup was full before he sat down. He had a sentence ready. He drinks first.

shoe-lockers--said--an-orange = Cushions lie in a ring on the mats. He sits among them. In his pocket is an orange from the evening school. It is for the first person who is hungry.
shoe-lockers--said--the-middle = Cushions lie in a ring on the mats, and he sits among them. In the middle stands a teapot. In a classroom a teacher would stand there.
shoe-lockers--said--three-songs = Somebody has left a thing to make music with. It has six strings, and its owner knows three songs. Cushions lie in a ring on the mats, and he sits among them.
shoe-lockers--said--asked-about-shoes = In town there is a room for people who stopped going to school. Shoes stay at the door there, and nobody reads them.
shoe-lockers--said--asked-by-a-teacher = The visitor who comes on Thursdays knows a room in town. It is for people who stopped going to school. It has no bell and no list of names. He has looked.

exam-desk--said--which-page = “Which page are you on?” his friend has asked on the telephone. So he sits up straight with an open book in both hands. He turns the page. In another place his friend is two pages ahead.
exam-desk--said--two-bowls = Bowls stand on the desk, among the pens. On Monday there was too much soup for one. He sits up straight with an open book in both hands. He turns the page.
exam-desk--said--faded-names = The list of names still hangs on the wall. The sun has been reading it too, and the names at the top are gone. He sits up straight with an open book in both hands. He turns the page.
exam-desk--said--asked-afterwards = “Afterwards,” they had said. It is afterwards now. Where does he begin?
exam-desk--said--asked-before-two = There are ways of learning after which you can sleep. Where does he begin?

letter--said--one-picture = A camera is here. The coach has lent it to him. So far it has one picture in it: the ceiling.
letter--said--after-the-shift = A quarter past ten. For him this is evening. He came home from work at six and has slept a little.
letter--said--wet-cups = Two cups stand on the mat, and both are empty. It was raining, so nobody was in a hurry.
letter--said--asked-after-the-job = First he had the job. Then he did not have it any more. After it comes a bad week. What does he do with the bad one?
letter--said--asked-in-nights = He has counted it in nights. There were six good ones, and then a week in which he could not go. What does he do with the bad week?
letter--said--asked-after-folding = The suit is in its box. After that came three good weeks, and then a bad one. What does he do with the bad one?

suit--said--in-branch = Ten to seven, a low sun. A suit hangs on the wall. Its back is straighter than anybody’s. The branch that he once tied with thread has come along. It is not straight at all. He is on his knees before the suit.
suit--said--in-red-seal = Ten to seven, a low sun. A suit hangs on the wall. Its back is straighter than anybody’s. He is on his knees before it. On the low table lie forty letters that all begin in the same way. There is one more in the room, with a red stamp. He did not write that one.
suit--said--the-same-back = The suit has hung there all this time. He is on one knee before it, but this time he lifts a box. It is not too heavy.
suit--said--old-paper = The letters lie where they lay. Beside them are piles of newspaper, tied up. He did not have to write those. He is on one knee and lifts a box. It is not too heavy.
suit--said--for-both = A radio plays softly. It tells the weather to people who are still up, and to people who have just got up. He is on one knee and lifts a box. It is not too heavy. Ten to seven belongs to both.
suit--said--asked-by-the-letter = One kind of work begins on Monday at nine, with everyone watching. The doctor’s letter says something about that. Another begins when the others go home.
suit--said--asked-of-telephones = He knows work with a telephone in it. It begins on Monday at nine. Another kind begins when the others go home, and no telephone rings.

telephone--said--again = The telephone is silent. Outside, by the stairs, his mother stands between two strangers. This time her back is against the door. Down in the street an engine is running. He knows that engine.
telephone--said--a-known-step = The telephone is silent, and the tea is ready, as on every Thursday. Outside, by the stairs, his mother stands between two people. One is a stranger. He knows the step of the other. Down in the street an engine is running.
telephone--said--a-branch = There is a branch with leaves in the room. His mother has begun to bring such things. Now she stands outside, by the stairs, between two strangers, and lets them talk. He turns his head to listen. Down in the street an engine is running.
telephone--said--asked-again = One of the strangers has a van and a form, as before. The other says: “There is no hurry.” His mother has chosen here once. This time you choose for her.
telephone--said--asked-on-a-thursday = One of the two has a van and a form. The other has come because it is Thursday, and says: “There is no hurry.” This time you choose for his mother.

appointment-slip--said--by-the-train = The clocks agree to the minute. He has set them by the first train. He sits up straight, holds the slip in both hands, and reads it to the end.
appointment-slip--said--white-hairs = The clocks agree, more or less. One of them rings for the dog. He sits up straight with white hairs on his arm. He holds the slip in both hands and reads it to the end.
appointment-slip--said--by-bus = A second cushion lies on the mats for people who come to him. The bus goes this way too. He sits up straight, holds the slip in both hands, and reads it to the end.
appointment-slip--said--asked-after-twelve-weeks = “In twelve weeks,” they had said in Room 2. It has been a lot longer. They have kept his number. What does he ask for?
appointment-slip--said--asked-after-the-bin = Room 2 has sent slips for years. In none of them was an angry word. What does he ask for?

mirror--said--in-ranking = Twenty past three at night. A mirror stands with its face to the wall. The list of names has come along, and its face is to him. He sits low, his hood up, and pulls his cap down.
mirror--said--in-cable = Twenty past three at night. A cable lies on the mat and goes to no telephone. A mirror stands with its face to the wall. He sits low with his back to both, his hood up, and pulls his cap down.
mirror--said--a-leaf = It is getting light. He has been out already, as far as a small light on a map. He has brought back a leaf on his arm. He is on his knees and holds out one hand, low. A small dog sits in front of him and has found the leaf.
mirror--said--twice = It is getting light, and in the mirror it is getting light again. He is on his knees and holds out one hand, low. A small dog sits in front of him. Another sits in the mirror. Both of them think about it.
mirror--said--behind-it = It is getting light. The mirror still shows its back. A small dog has looked behind it to see who is there. He is on his knees and holds out one hand, low. The dog sits down in front of him and thinks about it.
mirror--said--asked-after-the-sink = He has stood beside his mother and washed the bowls. There are also a dog on the stairs and a small robot to borrow. How much more company is right for him?
mirror--said--asked-before-thursday = On Thursday somebody will sit between him and his mother. Until then there are a dog on the stairs and a small robot to borrow. How much company is right for him?

tray--said--mondays-cushion = A second cushion has stayed in the room from Monday to Monday. He sits on his knees in the light, a note in both hands.
tray--said--the-teapot = The teapot has come in as well. Somebody drinks a second cup these days. He sits on his knees in the light, a note in both hands.
tray--said--the-old-tray = An old tray still stands by the wall. This morning there are bowls on the low table. The soup is hot. He sits on his knees in the light, a note in both hands.
tray--said--asked-by-a-singer = He has his mother’s note in his hand. “On Thursday I sang. I do not know how to do the rest. Do you?”
tray--said--asked-what-to-say = He has his mother’s note in his hand. “Somebody comes to see you. On the stairs I never know what to say. Do you?”

game--said--in-the-post = A page of his is in the post. He has lifted his head. One hand has left the controller. It draws a doorway in the air.
game--said--street-shoes = Shoes stand on the mat. They have been outside and have come back. The screen is pale. He has lifted his head. One hand has left the controller to show how far it was.
game--said--nobody-in-them = The headphones lie where he left them. He put them there when he left the others. He has lifted his head. One hand has left the controller, half way to his ear. It looks as if somebody had asked him something.
game--said--asked-aloud = Mugi has asked him aloud what he can do with all that. He knows the price of salt in nine towns. What is there for him?
game--said--asked-by-nobody = Nobody in the valley has asked him the price of salt for a long time. He still knows it, for nine towns. What is there for him out here?

manga-wall--said--a-gap = Since Monday one book is missing from the wall. His visitor has borrowed it, and asked when he wants it back. He holds a finished sheet up to the light. It shows a house for watching stars and the words “Open until eight. Come alone if you like.”
manga-wall--said--volume-nine = The doctor has been here. When he left, he asked what happens in book nine. He holds a finished sheet up to the light. It shows a house for watching stars and the words “Open until eight. Come alone if you like.”
manga-wall--said--new-bundle = His friends who write at night have sent a pile of newspapers. The last page lies on top. Would his own sheet fit there? He holds it up to the light. It shows a house for watching stars and the words “Open until eight. Come alone if you like.”
manga-wall--said--asked-of-a-reader = He has had one reader, his mother, who hung his page in the kitchen. On the table lies a newspaper by people who have lived as he lives. It says: pages wanted.
manga-wall--said--asked-without-holes = On the table lies a newspaper by people who have lived as he lives. “Pages wanted,” it says on the back. It does not say: without holes.

noodles--said--in-suit = Five in the morning, the end of his day. He sits among cups and bottles and eats noodles. The suit has come along. It hangs with a straight back. There is nothing on its arms.
noodles--said--in-slip = Five in the morning, the end of his day. He sits among cups and bottles and eats noodles. A slip of paper lies on the chest. It says two o’clock.
noodles--said--round-the-bags = The bags stand where they stood. A young woman has come. She has put the second cushion where there is room for one. Her slippers stand beside it. He has put the cup down and looks up at her.
noodles--said--more-floor = There is more floor than before. Nobody has put anything on the new part yet. On the old part lies a second cushion. A young woman has come, and has put her slippers beside it. He has put the cup down and looks up at her.
noodles--said--for-two = A lunch box stands on the chest. His mother has put in enough for two. She has not said for whom. A second cushion lies on the mat. A young woman has come, and has put her slippers beside it. He has put the cup down and looks up at her.
noodles--said--asked-by-two = At the gate stood his mother and her sister. Both asked the young woman for a doctor. This time you choose for her.
noodles--said--asked-about-eating = At the gate his mother asked the young woman something, three times: does he eat? This time you choose for her.
noodles--said--asked-about-fish = At the gate his mother asked the young woman for nothing. She only said on which days there is good fish. This time you choose for the young woman.

curtain--said--the-stick = He is on his knees at the window with one arm stretched out. Down in the street the old man from the third floor is crossing: one, and one, and the stick. Half way over he stops, looks up, and lifts his stick.
curtain--said--the-weather = He is on his knees at the window with one arm stretched out. Will it rain? For years he did not need to know. Now there is a place that he goes to.
curtain--said--end-of-the-line = The line of light is now as wide as the window. Somebody has put a plant into it. He is on his knees with one arm stretched out. He does not have to move over.
curtain--said--asked-after-a-minute = He once looked at himself for about a minute. Now a counsellor on the laptop waits, without hurry. How much of that may she see?
curtain--said--asked-beside-mugi = Mugi has known him for years and has never seen him. The counsellor on the laptop waits, without hurry. How much of him may she see?

neighbours--said--a-scale = In the kitchen somebody is trying out a song for Thursday, one note at a time. He sits with crossed legs and a library book. He turns the page between two notes.
neighbours--said--where-he-listened = A plant stands on the chest. Beside it he once sat low and listened. He sits with crossed legs over a book with a library’s stamp. He still knows who goes by each time. He knows it, and he goes on reading.
neighbours--said--lunch-box = A lunch box stands beside the library books. That is the plan for today. He sits with crossed legs and reads. He does not stop when somebody goes by.
neighbours--said--asked-at-other-hours = He knows the street at twenty past three at night. It has places where nobody would ask him anything at other hours, too.
neighbours--said--asked-past-the-bins = He has been down to the street, as far as the bins. Beyond them there are places where nobody would ask him anything.

calendar--said--in-cartridges = Seven calendars hang on one nail, each over the last. He sits with his chin on his knees, beside a row of games. Each is more than a year. There are no hours here.
calendar--said--in-cable = Seven calendars hang on one nail, each over the last. A cable lies on the mat with its plug in the air. He sits with his chin on his knees. There are no hours here any more, only years.
calendar--said--by-day = The washing hangs on the line, and for once it is day. He sits on the futon with the telephone at his ear. It is his mother. She is ringing from the kitchen. “I heard you hang it up,” she says. “I stayed in my chair.”
calendar--said--her-card = He can see her card, and he can hear her voice. She is ringing from the kitchen, eleven steps away. There is a number on the card. They talk about other things.
calendar--said--second-cup = There is a cup here that is not his. Somebody has sat by the opening with it. He sits on the futon in daylight and holds the telephone to his ear. It is his mother in the kitchen, eleven steps away. Was the tea strong enough, she asks.
calendar--said--asked-of-seven-years = This time you choose for his mother. She has bought seven calendars for him and none for herself. In this room she may be eighty. Two numbers lie by the telephone.
calendar--said--asked-of-the-washing = This time you choose for his mother. For some time her washing has been dry each morning. She has not asked why. Two numbers lie by the telephone.

word--said--two-cups = Two cups stand close to his hand. He sent one word out through the opening. After it the second cup came in. He has come up on one elbow over the open book.
word--said--the-hand = The hand that knocked back lies on the open book. He has come up on one elbow. What else can this hand do? There is a cup close by.
word--said--small-plant = A plant has come. It needs the same things as he does. It wants a little water, and to stay where it is today. He has come up on one elbow over the open book. The bags have left the light to the two of them.
word--said--asked-beside-his-own = He has a word of his own. By now there is another one, in print. People use it about themselves.
word--said--asked-beside-theirs = He once took one of their words, because it was there. By now another word is in print. People have chosen this one for themselves.

no-reason--said--after-the-van = The room has not grown in eleven weeks. He has not grown either. Somebody knocks. He has lifted his head. A note lies on the mat, and there is a pot of tea.
no-reason--said--kettle = Somebody has knocked. He once cleaned the kettle until it shone. Now it has caught the light. In its side he sees a note on the mat. He also sees half of a person, who has put down tea. He lifts his head to see the other half.
no-reason--said--controller = Somebody has knocked. Light comes in. It finds the controller first, then his face. He has lifted his head. On the mat there is a note. There is tea, and it is hot.
no-reason--said--asked-again = Two knocks. He has learned to be afraid of them. Nobody comes in.
no-reason--said--asked-like-her = Two knocks. For years two knocks meant rice, and slippers that went away. These steps stay.
no-reason--said--asked-by-the-twentieth = Two knocks, and nobody asks for anything. He knows nineteen people by their steps. This was none of them.

### For a group: one open question for each room and way, which everybody sees, and what whoever leads the group should know.
# Nobody is asked about themselves. `notes` are for the facilitator only; the ids in brackets are facts of this pack.

my-small-home--in--prompt = The word in the newspaper is “hikikomori”: people who have met almost nobody but their family for half a year or more. “About others,” he thinks. Why is it easy to think so?
    .notes = Say the word aloud. It is the name for this withdrawal, and for the people too. Listen for pictures that come from the news. Write them down and say nothing about them. You need them again at the door. Facts: it can happen at any age and to anyone [JT.7]. The definitions do not agree [JT.2] [EXP.2]. If nobody speaks: what in this room does he look after?
my-small-home--out--prompt = The door opens from the inside. There is more than one good way to begin. Why is each of them good?
    .notes = Listen for “only going out counts”. Facts: a first aim is to stay alive, then come people [JT.24]. Years later, one man still says “in recovery” [JT.20]. “Not yet” is a beginning, too. Show the words from the first room again. Which still fit? If nobody speaks: who could make the first step smaller?

low-table--in--prompt = Everyone at this table means well. Where can you see it? What does nobody say?
    .notes = Somebody may blame the parents or the son. Lead them back to things: the timetable, the cup, the third bowl. Facts: a home that asks too much or too little is one cause [EXP.15]. No cause explains it alone [BBC.13]. This may touch anyone. Nobody speaks of their own home. If nobody speaks: what does the cup say?
low-table--out--prompt = His father had a sentence ready. What could make it easier to ask a question?
    .notes = Listen for the difference between telling and asking. Facts: the family talked with a counsellor for months, and this helped one man [JT.20]. Where the family said no, care alone made it worse [JT.30]. Fathers here may feel blamed. Nobody at this table did wrong. If nobody speaks: who else could ask?

shoe-lockers--in--prompt = A hundred and twenty doors, all the same size. Why is it hard to disagree here?
    .notes = Stay with the picture. Use no examples from this school. Facts: bullying is among the causes [EXP.16]. School can be a place of one opinion [BBC.8]. If it touches somebody, talk to them later, where nobody sees it. If nobody speaks: what does he do for the girl in the third row?
shoe-lockers--out--prompt = No bell, no list of names, perhaps cards. What makes it easier to stay in such a room?
    .notes = Collect small things: a seat near the door, somebody who comes with you, being quiet. Facts: a centre in Fukuoka has such a room [BBC.26]. It takes work and time [BBC.27]. Groups are hard for some people here, too. Not joining in is all right. If nobody speaks: which of these things could our own room have?

exam-desk--in--prompt = The test has a front and a back. What does each side tell us about him?
    .notes = Listen for what he can do: he waits, he draws well, he makes jokes. Facts: pressure can begin in junior high school, where parents and teachers say what success is [EXP.5]. Having only one path is a cause [EXP.19]. Some here have exams soon. Nobody names a mark. If nobody speaks: what do the adults hope for “afterwards”?
exam-desk--out--prompt = Nobody has told him to turn the page. What helps him to learn now?
    .notes = Listen for three things: his own speed, other people, and choosing. Facts: a coach looked for strengths, and most of a small group took a first step. Nobody has tested this as science [BBC.23]. There are courses in skills such as cooking [SPO.11]. Somebody here may have missed school. Do not pity them. If nobody speaks: which way needs the least courage?

letter--in--prompt = The friend has passed the exam and keeps ringing. Why does neither of them know what to say?
    .notes = Listen for both sides of the silence. Facts: one hard failure, and the fear of another [EXP.20]. One man studied alone for an exam and lost contact with people [JT.12]. Some here may be waiting for results. Ask for none. If nobody speaks: what message needs no answer?
letter--out--prompt = Three good weeks, then a bad one. What could somebody say about it that helps?
    .notes = Somebody may say “try harder”. Ask what that would do in this room. Facts: one man had years of work and years inside, in turns [JT.9]. Another says “in recovery”, years later [JT.20]. Many people’s weeks go up and down. Nobody has to say so. If nobody speaks: what is it better not to say?

suit--in--prompt = Forty letters begin the same way. What do they say about him? What do they leave out?
    .notes = Listen for “no work means no worth”. Facts: in the hard years firms took nobody. In Japan, work is much of what a person is worth [SPO.5]. One man was ashamed when he saw a suit [JT.13]. This may touch anyone without work, parents too. If nobody speaks: what can he do that is in no letter?
suit--out--prompt = One kind of work begins when the others go home. What would make it easy to begin?
    .notes = Listen for who shows, who watches, who knows. Facts: a few hours, at night, where no customers are [EXP.35]. Work hurt some people. Nobody should force them back, and people come first [JT.24]. If the talk ends at “get a job”, say that a good ending here needs none. If nobody speaks: what might he ask first?

telephone--in--prompt = The voice on the telephone means well. What does he hear in it?
    .notes = Listen for care that arrives as pressure. Facts: a leader blamed a man in front of others, and later rang him several times a week [BBC.7]. Work, and people at work, hurt most of them, says a journalist [JT.7]. Some people here may ring families in their work. Nobody blames them. If nobody speaks: how does a call sound that asks for nothing?
telephone--out--prompt = A form, a van, and somebody with time. What does each of them offer his mother?
    .notes = Listen for how tired she is. Nobody judges her. Facts: after force, people withdrew again after some months [JT.21]. Somebody from outside who does not force is often the way [JT.18]. If you choose the van, the ride turns back to the smallest room. Look for a short time, then take the other way.

appointment-slip--in--prompt = Five alarm clocks, one for each step. How can you see that he is trying?
    .notes = Stop every guess at an illness: “We cannot know, and he does not know.” Facts: often there is another condition as well, different in each person [BBC.13]. One man got his diagnosis only late [JT.8]. If nobody speaks: which step would be lighter with somebody?
appointment-slip--out--prompt = On the back of the slip: “Any day will do. Or we come to you.” What changes?
    .notes = Listen for time, for place, and for who moves. Facts: in Barcelona a lot of treatment did best, and with little treatment more people stopped [BBC.28]. Where there is an illness, medicine stands beside talking [BBC.25]. Say nothing about medicine for anyone here. If nobody speaks: who could sit beside him with the form?

mirror--in--prompt = At this hour nobody sees him. Where can you see that he is kind?
    .notes = Listen for the cat’s tin and the bow to the machine. Facts: deep shame [EXP.11]. Some fears look small from outside and are real to the person [EXP.13]. Some people here do not like to be looked at. Nobody stands up, and nobody has to answer. If nobody speaks: what is the mask good for?
mirror--out--prompt = The dog has heard nothing about him. What can a dog give him?
    .notes = Listen for the word “decide”. If it does not come, ask who decides how much. Facts: with a robot, and in Hong Kong with dogs, people can have contact again, as much as they choose [BBC.22]. A man who walked his dog never thought the word was about him [JT.14]. If nobody speaks: who else asks no questions?

tray--in--prompt = Two people listen at one door. What might each of them be afraid of?
    .notes = People will look for somebody to blame. Stay with the tray. Facts: meals left at the door [EXP.4]. Duty and shame keep parents from asking for help [BBC.10]. Somebody who makes such a tray may be here. Do not ask who, and look at nobody. If nobody speaks: what does the paper bird say?
tray--out--prompt = His mother writes that she does not know how. What can happen when somebody says so?
    .notes = Listen for worry, and for how much lighter it can be. Facts: teaching the family is a large part of help [BBC.25]. Peace comes first, and pushing makes withdrawal deeper [EXP.37]. A parent may want to talk later. Have the number of a family group ready. If nobody speaks: which answer asks least of both?

game--in--prompt = What does he have in the valley that this room does not give him?
    .notes = Listen for trade, promises, and others who count on him. Sources do not agree: screens need not cause withdrawal, and they can make it deeper [BBC.15]. In Barcelona most were not addicted to the internet [BBC.16]. Too little is known about cause and effect [BBC.19]. Players may feel judged. They can explain games, never themselves. If nobody speaks: what is in his book?
game--out--prompt = He knows the price of salt in nine towns. What must he be good at?
    .notes = Collect strengths on the board: planning, memory, being fair, waiting. Facts: a coach found strengths in how people play. Most of a small group took a first step. Nobody has tested this as science [BBC.23]. One person with a walking game went out every day [BBC.21]. “For fun” is a good answer, too. If nobody speaks: who could use this?

manga-wall--in--prompt = The page is good, and nobody has asked for it. Why might he show it to nobody?
    .notes = Listen for shame and hope together. Facts: some people withdraw to do what they love, such as drawing manga [EXP.14]. Withdrawing is partly a way to be safe from failure [EXP.5]. Somebody here may make things that nobody has seen. Ask to see none. If nobody speaks: who would be a good first reader?
manga-wall--out--prompt = On the back of the paper it says: pages wanted. What changes when somebody asks you?
    .notes = Listen for being needed, and for choosing one’s own name. Facts: a newspaper by people who have withdrawn, in their own words [EXP.34] [JT.20]. Meeting others like them helped two men go on [JT.25]. If nobody speaks: which of the four ways has a reader, and which needs none?

noodles--in--prompt = No single thing in this room is heavy. Why do they weigh so much together?
    .notes = Listen for stairs, eight o’clock, people. Facts: many small things that come together [EXP.21], and what noodles and little air do to a body [EXP.26]. If somebody laughs at the cups, show how well the bags are tied. That laugh may reach a person here. If nobody speaks: what could two people carry?
noodles--out--prompt = A visitor, a cushion, an hour. What helps now? What is it better to leave alone?
    .notes = Somebody may give advice. Ask for the same thing with less in it. Facts: helpers who visit take one to two years [EXP.32]. No two people are the same, and help must fit each of them [BBC.27]. People who visit families may hope for a rule. There is none. If nobody speaks: what did the visitor never speak of, and why?

curtain--in--prompt = One line of light comes in. Why might it be welcome and also hard?
    .notes = Listen for wanting and fearing together. Facts: light made one man feel that life outside went on without him, and he closed his window [JT.29]. Many want to go out and cannot [EXP.12]. The dark is heavy for some people. Turn the lights up. If nobody speaks: what do the pencil marks show?
curtain--out--prompt = He decides how much the counsellor sees. What can a screen do, and what can it not do?
    .notes = Let people disagree. Facts: help online is good for a first meeting and not enough alone [BBC.24]. Meeting people, or seeing them on a screen, goes with less depression than phone, e-mail or social media [BBC.19]. If nobody speaks: why can three written words be a lot?

neighbours--in--prompt = He knows nineteen people by their steps. What do they know about him?
    .notes = Listen for how well he hears. Who else misses the old man? Facts: some people fear neighbours more than strangers [JT.32]. The link to crime is a false picture of the news [JT.25]. If somebody makes that link, say whose picture it is and who answered it. If nobody speaks: what does the television say about him?
neighbours--out--prompt = Library, night shop, stairs. What makes a place safe for somebody who is afraid of questions?
    .notes = Collect what people in such places do, and what they do not do. Facts: libraries, night shops and stations feel safe. Places where somebody may tell you how to live do not [JT.15]. Name places near you. Never say who might use them. If nobody speaks: what should we stop asking?

calendar--in--prompt = Seven calendars hang on one nail. What has gone on in this house all those years?
    .notes = Listen for care on both sides: a radio, socks, washing at night. Facts: of those past forty who were counted, nearly half had been withdrawn for seven years or more [JT.5]. This may touch anyone who looks after somebody. If nobody speaks: what do two people do for each other without a word?
calendar--out--prompt = This time you choose for his mother. What would be good for her?
    .notes = Listen for “a mother comes last”, and stay with it. Then ask why it is important for him, too. Facts: families live with stress, depression and money worries [EXP.28]. For people past forty there is little help [JT.24], but one man has a helper twice a week [JT.10]. A mother here may be listening for herself. If nobody speaks: what is the choir for?

word--in--prompt = If he had a word for all this, what could he do with it?
    .notes = Listen for telling, asking, belonging. Facts: there was no word, and with a word one man could have explained himself [JT.31]. Sometimes people find no reason [EXP.23]. If somebody uses a hard word: who says it, and what does it do [EXP.9]? If nobody speaks: what do the eleven words on his paper show?
word--out--prompt = People use this word about themselves. What changes when the word is theirs?
    .notes = Listen for “then I can tell somebody”, and for “then I am only that”. Facts: a doctor’s book brought the word [BBC.4]. People who live so use it in a magazine of their own [JT.31]. Nobody asks another person if it fits. If nobody speaks: who would he tell first, and why?

no-reason--in--prompt = Nobody has to answer here. What is still there, even in this room?
    .notes = Read it aloud, wait, and go on. Ask for no hands. Choose “Breathe in, and breathe out” yourself. Facts: for some people there is no reason to find [EXP.23]. Many things come together [BBC.13]. The second adult looks after those who go out. Never stop here. Stay two minutes at most, and let the way out begin.
no-reason--out--prompt = Somebody knocks and asks for nothing. Why might that be enough to begin with?
    .notes = People may feel lighter now. Give it time. Facts: few get out without somebody from outside who does not force [JT.18]. Peace comes first [EXP.37]. To stay alive is an aim [JT.24]. If nobody speaks: what does the note not ask? Then say where one can knock in your own town.

### Plans for teaching with this journey: name, for whom, aims; then each step, what everybody is asked, and what the facilitator does.

## 20 minutes

workshop--20-minutes = One door, from both sides
    .about = For a class, a youth group or a meeting with little time. You see the same door twice. On the way in his mother chooses, and on the way out he does. It is a first look. Leave the rest for another day.
    .aims =
        To look at withdrawal without pity and without blame
        To see what two people at one door are afraid of, and what each of them tries
        To name one thing that a neighbour, a teacher or a friend can do
workshop--20-minutes--welcome = Arriving
    .ask = Look, speak, be quiet, or go out. All of it is fine. Nobody will ask why.
    .notes = First minute: read the opening words of the guide aloud. They name the topics. Second minute: say the rules, and who looks after those who leave. Third minute: wait. People decide now. Then begin.
workshop--20-minutes--home = The largest room
    .notes = First minute: read the lines, look at the newspaper, ask the question. Second minute: take two or three answers. Choose “Watch the sun a little longer” yourself, and ride on. Say that each room will be smaller.
workshop--20-minutes--tray = The tray at the door
    .notes = First minute: read, and look at the tray. Second: ask. People talk in twos about the picture. Third: two or three answers aloud. Fourth: hands for each open option. Type the numbers, and read what happens. Say nothing about right or wrong.
workshop--20-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest. We stay there for one minute.
    .notes = First half minute: be quiet, shoulders down, feet on the floor. Second half: say what is coming, and that it takes one minute. Say that now is a good time to go out.
workshop--20-minutes--smallest = The smallest room
    .notes = Read the room aloud, slowly. Read the question, and say that nobody has to answer it. Count to ten. Choose “Breathe in, and breathe out”, and begin the way out.
workshop--20-minutes--knock = A knock
    .notes = Read the room. Look at “The knock”, and read what the note on the mat says. Ask the question, and take one or two answers. Choose “Stay as he is, and listen”, and read what happens. No vote.
workshop--20-minutes--reply = The same door again
    .notes = First minute: read. Say again what his mother chose at this door. Second: ask, in twos. Third: hands, numbers, read what happens. Fourth: “What made this possible?” If you are late, choose yourself and leave out the vote. Never leave out the last talk.
workshop--20-minutes--close = What one can do
    .ask = What can a neighbour, a teacher or a friend do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second and third: collect answers, each as something one can do. Fourth: show where to get support. Say who stays here now, and thank everybody. People may leave without a word.

## 45 minutes

workshop--45-minutes = In, and out again
    .about = For a class of 14 to 18 years, in one lesson. Four rooms and the turn, two votes on each way, and two rides side by side. Bullying at school is left out, and there is a reason. In a class, that room may be about somebody who sits there.
    .aims =
        To see how several things come together, and that nobody is to blame
        To know which parts are facts and which are made up
        To compare two rides, and to find out why help that fits one day does not fit on another
        To name what a neighbour, a teacher or a friend can do, and where to get support
workshop--45-minutes--welcome = Arriving
    .ask = Look, speak, be quiet, or go out. All of it is fine. Nobody will ask why.
    .notes = Two minutes: people arrive and choose a seat, some near the door. One: read the opening words of the guide. They name the topics. Two: say the rules and how votes work. One: show the quiet place, and who looks after those who leave. Wait. Then begin.
workshop--45-minutes--home = The largest room
    .notes = First minute: read, look at the newspaper, ask. Write up the words that come, and say nothing about them. You need them at the end. Second minute: choose “Watch the sun a little longer” yourself, and ride on. Say that each room will be smaller.
workshop--45-minutes--table = Supper for three
    .notes = First minute: read. Look at the timetable and the cup. Second and third: ask. People talk in twos. Then a few answers. Fourth: hands for each open option. Type the numbers. Fifth: read what happens. If somebody blames, ask which thing in the room says so.
workshop--45-minutes--tray = The tray at the door
    .notes = The room of the letter passes by itself. You come to it in step 9. First minute: read, and look at the tray. Second and third: ask. People talk in twos. Then a few answers. Fourth: hands, numbers. Fifth: read what happens.
workshop--45-minutes--breathe = A pause
    .ask = A short pause. Look up, or out of the window. The next room is the smallest. We stay there for two minutes.
    .notes = First half minute: be quiet, shoulders down, feet on the floor. Second half: say what is coming, and that it takes two minutes. Say that now is a good time to go out.
workshop--45-minutes--smallest = The smallest room
    .notes = First minute: read the room aloud, slowly. Read the question, and say that nobody has to answer. Second minute: count to ten. Choose “Breathe in, and breathe out”, and begin the way out. No vote, no talk.
workshop--45-minutes--knock = A knock
    .notes = First minute: read the room. Look at “The knock”, read what the note on the mat says, and wait. Second: ask. Take the answers that come. Third: choose “Stay as he is, and listen”, and read what happens. Look round. Does anybody need the quiet place?
workshop--45-minutes--reply = The same door again
    .notes = First minute: read. Say what his mother chose at this door. Second and third: ask. People talk in twos. Then a few answers. Fourth: hands, numbers. Fifth: read what happens, and one fact from your window. If you are late, choose yourself here.
workshop--45-minutes--bad-week = A bad week
    .notes = First minute: read. Say that a bad week is nobody’s failure. Second and third: ask. Write up the sentences that help. Fourth: hands, numbers. Fifth: read what happens. If an option is closed, ask who could open it.
workshop--45-minutes--door = The door
    .notes = First minute: read. Look back at the words on the board. Which would the group still use? Second minute: choose “Sit in the sun, and not go yet”, or what the group calls out. Read what happens. Say: each ride comes to an ending. It tells who comes to him then, and how often. No ending is a cure.
workshop--45-minutes--two-ways = Two rides
    .ask = Two rides through the same rooms. What opened on one of them that stayed shut on the other?
    .notes = First minute: press the first button. It takes the group’s second choice, there where the two rides become most different. Second: show both rides. Third and fourth: ask. If the rides are different: where did that begin? Who had come in by then? If they end in the same way: what opened on the way? What could have made the difference? Stop “they should have known”. Nobody in the story could see both.
workshop--45-minutes--close = What one can do
    .ask = What can a neighbour, a teacher or a friend do that asks for nothing back?
    .notes = First minute: “What helped, on the way out?” Second and third: collect answers, each as something one can do. Fourth: show where to get support, and name one place near you. Fifth: say how long you stay, and that nobody’s words leave this room. Thank everybody.

## 90 minutes

workshop--90-minutes = Home, school, street
    .about = For teachers, parents or people who help, on a day of training, or for two lessons together. It takes time for what he is good at, and for places where nobody asks. It takes time for the words that people use. In the middle there is a real break.
    .aims =
        To see how home, school, street and chance come together, with nobody to blame
        To find strengths in every room
        To work with sources that do not agree, about screens for example
        To compare two rides, and to see that in help the order and the time matter
        To agree on first steps: one for a neighbour, one for a teacher, one for a friend
workshop--90-minutes--welcome = Arriving
    .ask = Look, speak, be quiet, or go out. All of it is fine. Nobody will ask why.
    .notes = Three minutes: people arrive. Seats near the door stay free. Two: the opening words of the guide. They name the topics. Two: the rules, and how votes work. People speak about the picture, not about pupils, people they help, or family. Two: the quiet place, the second adult, questions. Then begin.
workshop--90-minutes--home = The largest room
    .notes = First minute: read. Look at the newspaper and the branch. Second: ask. Write up the words that come, and say nothing about them. Third: choose “Watch the sun a little longer” yourself, and ride on. Say that each room will be smaller.
workshop--90-minutes--desk = The test
    .notes = First minute: read. Look at the list of marks and at the drawing. Second and third: ask. People talk in twos. Then a few answers. Begin a list “What he can do”. Fourth: hands, numbers. Fifth: read what happens. Keep the list. It grows in later rooms.
workshop--90-minutes--tray = The tray at the door
    .notes = The rooms of the letter and the suit pass by themselves. First minute: read. Look at the tray and the notes. Second and third: ask. People talk in twos. Then a few answers. Fourth: hands, numbers. Fifth: read what happens. Parents may be very quiet here. Let them.
workshop--90-minutes--valley = The valley
    .notes = First minute: read. Look at his book of prices. Three minutes: ask. Then read out two facts that disagree, from your window. What would one need to know, to be sure? Fifth: choose “Type: ‘Same time tomorrow’” yourself, and read what happens. The sources do not agree. The group need not agree.
workshop--90-minutes--steps = Nineteen people on the stairs
    .notes = The room of the manga wall passes by itself. First minute: read. Look at the steps. Second and third: ask. People talk in twos. Then a few answers. Fourth: hands, numbers. Fifth: read what happens. Say who answered the false picture [JT.25]. Add to the list “What he can do”.
workshop--90-minutes--break = A break
    .ask = A break of three minutes. Stand up, drink something, open a window. Nobody has to talk. The next room is the smallest.
    .notes = Three minutes: leave the picture as it is, open a window, lead no talk. Be near the door yourself. Fourth minute: say what is coming, and that it is short. People may stay out and come back after it.
workshop--90-minutes--smallest = The smallest room
    .notes = First minute: read the room aloud, slowly. Second: read the question. Say that nobody has to answer, and be quiet together. Third: choose “Breathe in, and breathe out”, and begin the way out. No vote. Two minutes in here at most. One may be enough.
workshop--90-minutes--knock = A knock
    .notes = First minute: read the room. Look at “The knock”, read what the note on the mat says, and wait. Two minutes: ask. Take the answers that come. Fourth: choose “Stay as he is, and listen”, and read what happens. Tell those who went out that the ride goes on. They decide if they come back.
workshop--90-minutes--street = Places where nobody asks
    .notes = First minute: read. Second and third: ask. Make a list of places in your own town, and what people there do, or do not do. Fourth: hands, numbers. Fifth: read what happens. Look back at the stairs on the way in. What has changed, the man or what people ask him?
workshop--90-minutes--good-at = What he is good at
    .notes = First minute: read. Take out the list “What he can do”. Three minutes: ask. Give each skill a name, and a place where people would miss it. Fifth: choose “Tell a coach how he trades” yourself, and read what happens. Say that nobody has tested this as science.
workshop--90-minutes--reply = The same door again
    .notes = First minute: read. Say what his mother chose at this door. Second and third: ask. People talk in twos. Then a few answers. Fourth: hands, numbers. Fifth: read what happens, and one fact from your window. If you are late, choose yourself here.
workshop--90-minutes--bad-week = A bad week
    .notes = First minute: read. Say that a bad week is nobody’s failure. Three minutes: in twos, one sentence that helps, and one that it is better not to say. Collect both. Fifth: choose what the group calls out, and read what happens. No vote.
workshop--90-minutes--door = The door
    .notes = First minute: read. Look back at the words from the first room. Second: which would the group still use? Third: choose “Sit in the sun, and not go yet”, or what the group calls out. Read what happens. Say: each ride comes to an ending. It tells who comes to him then, and how often. No ending is a cure.
workshop--90-minutes--from-outside = All the rooms, from outside
    .ask = All the rooms in a row. Where could somebody from outside have come in?
    .notes = First minute: people look. Move along the row. Second and third: ask. Point at rooms, not at people. The walls are open now, since these rooms are not real. For those inside they were not open.
workshop--90-minutes--two-ways = Two rides
    .ask = Two rides through the same rooms. What opened on one of them that stayed shut on the other?
    .notes = Two minutes: press the first button. It takes the group’s second choice, there where the two rides become most different. One: show both rides. Four: groups of three. Where do the rides become different? What opened a way? If they end in the same way: what could have made the difference? Last minute: one sentence from each group. Nobody in the story could see both.
workshop--90-minutes--words = Words, and who uses them
    .ask = Which of these words can you say to somebody’s face? Which do people say only behind somebody’s back?
    .notes = One minute: read two of the words, and who uses them. Two: ask. Fourth: put the words from the first room beside these. Read hard words for people once. Do not say them again and again.
workshop--90-minutes--close = First steps
    .ask = What can a neighbour, a teacher or a friend do that asks for nothing back?
    .notes = Two minutes: “What helped, on the way out?” Four: three groups, neighbour, teacher, friend. Each names one first step, small enough for this week. Two: show where to get support, and places near you. Last: say how long you stay, thank everybody, open the door.
