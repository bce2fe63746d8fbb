<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AskPassword</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>Im Schlüsselbund &amp;behalten</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort für %1:</translation>
    </message>
</context>
<context>
    <name>Attestations</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no state; write met, not met or open.</source>
        <translation>„%1“ ist kein Status; schreiben Sie met, not_met oder open.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-07-22.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es wie 2026-07-22.</translation>
    </message>
    <message>
        <source>There is no person called “%1”; add them first, or correct the name.</source>
        <translation>Es gibt keine Person namens „%1“; fügen Sie sie zuerst hinzu oder korrigieren Sie den Namen.</translation>
    </message>
    <message>
        <source>The table of attestations has no columns called criterion and state; give it these headings.</source>
        <translation>Die Tabelle der Bestätigungen hat keine Spalten namens criterion und state; geben Sie ihr diese Überschriften.</translation>
    </message>
    <message>
        <source>Read attestations of %1</source>
        <translation>Bestätigungen von %1 einlesen</translation>
    </message>
</context>
<context>
    <name>BackOutModel</name>
    <message>
        <source>Go-live</source>
        <translation>Go-live</translation>
    </message>
    <message>
        <source>✓ rehearsed</source>
        <translation>✓ geprobt</translation>
    </message>
    <message>
        <source>… on %1</source>
        <translation>… am %1</translation>
    </message>
    <message>
        <source>✗ not rehearsed</source>
        <translation>✗ nicht geprobt</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>New back-out plan</source>
        <translation>Neuer Rückfallplan</translation>
    </message>
</context>
<context>
    <name>Baselines</name>
    <message>
        <source>Take the baseline “%1”</source>
        <translation>Basisplan „%1“ festlegen</translation>
    </message>
    <message>
        <source>starts %1 later</source>
        <translation>beginnt %1 später</translation>
    </message>
    <message>
        <source>starts %1 sooner</source>
        <translation>beginnt %1 früher</translation>
    </message>
    <message>
        <source>finishes %1 later</source>
        <translation>endet %1 später</translation>
    </message>
    <message>
        <source>finishes %1 sooner</source>
        <translation>endet %1 früher</translation>
    </message>
    <message>
        <source>%1 h more</source>
        <translation>%1 h mehr</translation>
    </message>
    <message>
        <source>%1 h less</source>
        <translation>%1 h weniger</translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 waits for %2.</source>
        <translation>%1 wartet auf %2.</translation>
    </message>
</context>
<context>
    <name>BugImport</name>
    <message>
        <source>the component “%1” (%2), which the plan does not have</source>
        <translation>die Komponente „%1“ (%2), die der Plan nicht hat</translation>
    </message>
    <message>
        <source>Import 1 bug</source>
        <translation>1 Fehler importieren</translation>
    </message>
    <message>
        <source>Import %1 bugs</source>
        <translation>%1 Fehler importieren</translation>
    </message>
    <message>
        <source>It has neither key nor title; give it one.</source>
        <translation>Weder Schlüssel noch Titel sind vorhanden; ergänzen Sie eines davon.</translation>
    </message>
    <message>
        <source>Its key is longer than 500 characters; shorten it.</source>
        <translation>Der Schlüssel ist länger als 500 Zeichen; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>It names the same bug as %1; leave one of them out.</source>
        <translation>Hier ist derselbe Fehler genannt wie bei %1; lassen Sie einen davon weg.</translation>
    </message>
    <message>
        <source>The plan has no bug of that key, and a new one needs a title; give it one.</source>
        <translation>Der Plan hat keinen Fehler mit diesem Schlüssel, und ein neuer braucht einen Titel; geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>The title is longer than 500 characters and was cut there.</source>
        <translation>Der Titel ist länger als 500 Zeichen und wurde dort abgeschnitten.</translation>
    </message>
    <message>
        <source>what is no bug (%1)</source>
        <translation>was kein Fehler ist (%1)</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB; split it into smaller ones.</source>
        <translation>Die Datei ist größer als 64 MB; teilen Sie sie in kleinere auf.</translation>
    </message>
    <message>
        <source>A project file holds no bugs; export them as a table or as issues.</source>
        <translation>Eine Projektdatei enthält keine Fehler; exportieren Sie sie als Tabelle oder als Issues.</translation>
    </message>
    <message>
        <source>The file holds more than 100,000 bugs; split it into smaller ones.</source>
        <translation>Die Datei enthält mehr als 100.000 Fehler; teilen Sie sie in kleinere auf.</translation>
    </message>
    <message>
        <source>No column of the file holds keys or titles of bugs; give row 1 headings such as “key,title,severity,state”.</source>
        <translation>Keine Spalte der Datei enthält Schlüssel oder Titel von Fehlern; geben Sie Zeile 1 Überschriften wie „key,title,severity,state“.</translation>
    </message>
    <message>
        <source>The table has headings but no row below them; add one.</source>
        <translation>Die Tabelle hat Überschriften, aber keine Zeile darunter; fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>The %1 “%2” is not known and was left out.</source>
        <translation>Unbekannt und daher weggelassen: %1 „%2“.</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>reach of the fix</source>
        <translation>Tragweite der Korrektur</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>the column “%1”</source>
        <translation>die Spalte „%1“</translation>
    </message>
    <message>
        <source>labels (%1)</source>
        <translation>Labels (%1)</translation>
    </message>
    <message>
        <source>The import was cancelled; choose the file again.</source>
        <translation>Der Import wurde abgebrochen; die Datei erneut wählen.</translation>
    </message>
</context>
<context>
    <name>BugModel</name>
    <message>
        <source>New bug</source>
        <translation>Neuer Fehler</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>CalDavTargetWriter</name>
    <message>
        <source>&quot;%1&quot; is in another calendar of this server already, which allows that once only; remove it there and publish again.</source>
        <translation>„%1“ ist bereits in einem anderen Kalender dieses Servers, der das nur einmal zulässt; entfernen Sie den Termin dort und veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is no calendar; choose one of the server&apos;s calendars.</source>
        <translation>%1 ist kein Kalender; wählen Sie einen der Kalender des Servers.</translation>
    </message>
    <message>
        <source>The calendar at %1 takes tasks only; choose one that takes events.</source>
        <translation>Der Kalender unter %1 nimmt nur Aufgaben auf; wählen Sie einen, der Termine aufnimmt.</translation>
    </message>
    <message>
        <source>The calendar at %1 was removed there since it was last published.</source>
        <translation>Der Kalender unter %1 wurde dort seit der letzten Veröffentlichung entfernt.</translation>
    </message>
    <message>
        <source>The server does not let a calendar be made at %1; choose one of its calendars.</source>
        <translation>Der Server lässt nicht zu, dass unter %1 ein Kalender angelegt wird; wählen Sie einen seiner Kalender.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed from the calendar by somebody else.</source>
        <translation>„%1“ wurde von jemand anderem aus dem Kalender entfernt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the calendar already, in another form.</source>
        <translation>„%1“ ist bereits im Kalender, jedoch in anderer Form.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed in the calendar by somebody else.</source>
        <translation>„%1“ wurde im Kalender von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed in the calendar by somebody else, though it is cancelled here.</source>
        <translation>„%1“ wurde im Kalender von jemand anderem geändert, obwohl der Termin hier abgesagt ist.</translation>
    </message>
    <message>
        <source>An event that is no longer published was changed in the calendar by somebody else.</source>
        <translation>Ein nicht mehr veröffentlichter Termin wurde im Kalender von jemand anderem geändert.</translation>
    </message>
</context>
<context>
    <name>CalendarDiscovery</name>
    <message>
        <source>No calendars were found at %1; enter the address that its operator gives for CalDAV.</source>
        <translation>Unter %1 wurden keine Kalender gefunden; geben Sie die Adresse ein, die der Betreiber für CalDAV nennt.</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>noch niemand zuständig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>derselbe Tag</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>Gate: %1</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
</context>
<context>
    <name>CapacityAccessible</name>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
</context>
<context>
    <name>CapacityRows</name>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
</context>
<context>
    <name>CapacitySheet</name>
    <message>
        <source>The hours of %1 changed here since the sheet was sent, in the weeks of %2.</source>
        <translation>Die Stunden von %1 haben sich hier seit dem Senden der Tabelle geändert, in den Wochen vom %2.</translation>
    </message>
    <message>
        <source>Take the answer of %1</source>
        <translation>Antwort von %1 übernehmen</translation>
    </message>
    <message>
        <source>Take %1 answers to capacity sheets</source>
        <translation>%1 Antworten auf Kapazitätstabellen übernehmen</translation>
    </message>
    <message>
        <source>Note that the capacity sheet of %1 came back</source>
        <translation>Rücklauf der Kapazitätstabelle von %1 vermerken</translation>
    </message>
    <message>
        <source>Note that %1 capacity sheets came back</source>
        <translation>Rücklauf von %1 Kapazitätstabellen vermerken</translation>
    </message>
    <message>
        <source>%1 is not in the plan any more.</source>
        <translation>%1 ist nicht mehr im Plan.</translation>
    </message>
    <message>
        <source>%1 cannot have %2 h in the week of %3, because their calendar has too few working days then; change the calendar, or leave the row out.</source>
        <translation>%1 kann in der Woche vom %3 keine %2 h haben, weil der Kalender dann zu wenige Arbeitstage hat; ändern Sie den Kalender oder lassen Sie die Zeile aus.</translation>
    </message>
    <message>
        <source>Type the hours of a person in a week where they differ, or put an x under “Confirm unchanged”; leave the other columns as they are.</source>
        <translation>Geben Sie die Stunden einer Person in einer Woche ein, in der sie abweichen, oder setzen Sie ein x unter „Unverändert bestätigen“; lassen Sie die anderen Spalten, wie sie sind.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Confirm unchanged</source>
        <translation>Unverändert bestätigen</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie versandt</translation>
    </message>
    <message>
        <source>Row %1 has lost what was sent (its last column); send the sheet again.</source>
        <translation>Zeile %1 hat verloren, was gesendet wurde (ihre letzte Spalte); senden Sie die Tabelle erneut.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>“%1” in row %2, %3, is no number of hours of a week; type 0 to 168.</source>
        <translation>„%1“ in Zeile %2, %3, ist keine Stundenzahl einer Woche; geben Sie 0 bis 168 ein.</translation>
    </message>
    <message>
        <source>%1 is no capacity sheet; choose a file that was sent with “Send capacity sheets…”.</source>
        <translation>%1 ist keine Kapazitätstabelle; wählen Sie eine Datei, die mit „Kapazitätstabellen senden …“ gesendet wurde.</translation>
    </message>
    <message>
        <source>%1 belongs to another plan; open that one, or send the sheet again.</source>
        <translation>%1 gehört zu einem anderen Plan; öffnen Sie diesen oder senden Sie die Tabelle erneut.</translation>
    </message>
    <message>
        <source>%1 has %2 weeks, but a capacity sheet has at most %3; send the sheet again.</source>
        <translation>%1 hat %2 Wochen, aber eine Kapazitätstabelle hat höchstens %3; senden Sie die Tabelle erneut.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no; type one of the two.</source>
        <translation>„%1“ ist weder Ja noch Nein; geben Sie eines von beiden ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; type digits such as 12.</source>
        <translation>„%1“ ist keine ganze Zahl; geben Sie Ziffern wie 12 ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number; type digits such as 7.5.</source>
        <translation>„%1“ ist keine Zahl; geben Sie Ziffern wie 7.5 ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day; type one such as 18:00.</source>
        <translation>„%1“ ist keine Uhrzeit; geben Sie eine wie 18:00 ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices; type one of: %2.</source>
        <translation>„%1“ steht nicht zur Auswahl; geben Sie eines hiervon ein: %2.</translation>
    </message>
    <message>
        <source>There is no %1 called &quot;%2&quot;; choose one from the list or add it first.</source>
        <translation>Es gibt %1 „%2“ nicht; wählen Sie einen Eintrag aus der Liste oder fügen Sie ihn zuerst hinzu.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A milestone whose anchor has no date has none itself.</source>
        <translation>Ein Meilenstein, dessen Anker kein Datum hat, hat selbst keines.</translation>
    </message>
    <message>
        <source>What is built after the go-live does not ship with it.</source>
        <translation>Was nach dem Go-live gebaut wird, wird nicht mit ausgeliefert.</translation>
    </message>
    <message>
        <source>A rule that leads outside the years 1970 to 2199 is mistyped, and gives no date.</source>
        <translation>Eine Regel, die aus den Jahren 1970 bis 2199 hinausführt, ist vertippt und ergibt kein Datum.</translation>
    </message>
    <message>
        <source>What waits for something else cannot be before it, whatever its rule says.</source>
        <translation>Was auf etwas anderes wartet, kann nicht davor liegen, was auch immer seine Regel sagt.</translation>
    </message>
    <message>
        <source>What is said to be done on a day to come moves what counts from it.</source>
        <translation>Was an einem künftigen Tag erledigt worden sein soll, verschiebt alles, was davon ausgehend berechnet wird.</translation>
    </message>
    <message>
        <source>A freeze after the go-live freezes nothing.</source>
        <translation>Ein Freeze nach dem Go-live friert nichts ein.</translation>
    </message>
    <message>
        <source>A gate after the go-live can stop nothing any more.</source>
        <translation>Ein Gate nach dem Go-live kann nichts mehr aufhalten.</translation>
    </message>
    <message>
        <source>Faults show on the day after; then nobody is there to roll back.</source>
        <translation>Mängel zeigen sich am Tag danach; dann ist niemand da, um zurückzurollen.</translation>
    </message>
    <message>
        <source>Faults show on the day after; at the weekend nobody is there to roll back.</source>
        <translation>Mängel zeigen sich am Tag danach; am Wochenende ist niemand da, um zurückzurollen.</translation>
    </message>
    <message>
        <source>On a day off nobody watches the go-live or can take it back.</source>
        <translation>An einem freien Tag überwacht niemand den Go-live oder kann ihn zurücknehmen.</translation>
    </message>
    <message>
        <source>A missed milestone needs another day, or nobody plans with it.</source>
        <translation>Ein verpasster Meilenstein braucht einen anderen Tag, oder niemand plant mehr mit ihm.</translation>
    </message>
    <message>
        <source>Without a working day to land on a milestone has no date.</source>
        <translation>Ohne einen Arbeitstag, auf den er fallen kann, hat ein Meilenstein kein Datum.</translation>
    </message>
    <message>
        <source>On a day off nobody does what the milestone asks.</source>
        <translation>An einem freien Tag tut niemand, was der Meilenstein verlangt.</translation>
    </message>
    <message>
        <source>Past milestones that are still planned hide what was done and what was missed.</source>
        <translation>Vergangene Meilensteine, die noch als geplant gelten, verdecken, was erledigt und was verpasst wurde.</translation>
    </message>
    <message>
        <source>Milestones that count from each other in a circle have no date.</source>
        <translation>Meilensteine, die im Kreis voneinander abhängen, haben kein Datum.</translation>
    </message>
    <message>
        <source>Two weeks ahead others plan by the date, so it must be certain.</source>
        <translation>Zwei Wochen vorher planen andere mit dem Datum, also muss es sicher sein.</translation>
    </message>
    <message>
        <source>An environment that is closed cannot be used, booked or not.</source>
        <translation>Eine geschlossene Umgebung ist nicht nutzbar, ob gebucht oder nicht.</translation>
    </message>
    <message>
        <source>Two releases in one environment spoil each other&apos;s tests.</source>
        <translation>Zwei Releases in einer Umgebung verderben einander die Tests.</translation>
    </message>
    <message>
        <source>A leave that is not needed lets something into the window later, unseen.</source>
        <translation>Eine Ausnahme, die niemand braucht, lässt später unbemerkt etwas in das Zeitfenster.</translation>
    </message>
    <message>
        <source>A blackout forbids changes; what is planned in it will be stopped.</source>
        <translation>Eine Sperrzeit verbietet Änderungen; was darin geplant ist, wird gestoppt.</translation>
    </message>
    <message>
        <source>During maintenance the environment is not there for anything else.</source>
        <translation>Während der Wartung steht die Umgebung für nichts anderes zur Verfügung.</translation>
    </message>
    <message>
        <source>A window that ends before it starts forbids nothing.</source>
        <translation>Ein Zeitfenster, das endet, bevor es beginnt, verbietet nichts.</translation>
    </message>
    <message>
        <source>A window without dates forbids nothing.</source>
        <translation>Ein Zeitfenster ohne Datumsangaben verbietet nichts.</translation>
    </message>
    <message>
        <source>Until the sheet is back the hours of that team are last quarter&apos;s.</source>
        <translation>Bis die Tabelle zurück ist, stammen die Stunden dieses Teams aus dem letzten Quartal.</translation>
    </message>
    <message>
        <source>What nobody owns, nobody does.</source>
        <translation>Wofür niemand verantwortlich ist, das erledigt niemand.</translation>
    </message>
    <message>
        <source>Who is needed on the day must be there, or somebody in their place.</source>
        <translation>Wer an diesem Tag gebraucht wird, muss da sein oder vertreten werden.</translation>
    </message>
    <message>
        <source>A day may be worked here and be off in the calendar of somebody who is needed.</source>
        <translation>Ein Tag kann hier Arbeitstag sein und im Kalender von jemandem, der gebraucht wird, frei.</translation>
    </message>
    <message>
        <source>With everybody away who has the skill, the day cannot be held.</source>
        <translation>Sind alle mit dieser Fähigkeit abwesend, ist der Tag nicht zu halten.</translation>
    </message>
    <message>
        <source>Who owns a milestone must be there on its day, or have a deputy who is.</source>
        <translation>Wer für einen Meilenstein verantwortlich ist, muss an dessen Tag da sein oder eine anwesende Vertretung haben.</translation>
    </message>
    <message>
        <source>A role that nobody fills owns milestones in name only.</source>
        <translation>Eine Rolle, die niemand besetzt, ist nur dem Namen nach für Meilensteine verantwortlich.</translation>
    </message>
    <message>
        <source>A schedule that counts from a cancelled milestone counts from nothing.</source>
        <translation>Ein Terminplan, der von einem abgesagten Meilenstein aus rechnet, rechnet von nichts aus.</translation>
    </message>
    <message>
        <source>Nobody looks after the date of a cancelled milestone, nor of what counts from it.</source>
        <translation>Niemand achtet auf das Datum eines abgesagten Meilensteins oder auf das, was davon abhängt.</translation>
    </message>
    <message>
        <source>Two milestones of one title are taken for each other.</source>
        <translation>Zwei Meilensteine mit demselben Titel werden miteinander verwechselt.</translation>
    </message>
    <message>
        <source>Without the holidays of a year, dates land on them.</source>
        <translation>Ohne die Feiertage eines Jahres fallen Termine auf sie.</translation>
    </message>
    <message>
        <source>The next import changes only one of two records with the same key.</source>
        <translation>Der nächste Import ändert nur einen von zwei Einträgen mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>A release that is out but counts as planned clutters every view.</source>
        <translation>Ein Release, das veröffentlicht ist, aber als geplant gilt, füllt unnötig jede Ansicht.</translation>
    </message>
    <message>
        <source>Without an anchor a release cannot be moved, branched or counted as a whole.</source>
        <translation>Ohne Anker lässt sich ein Release nicht als Ganzes verschieben, ableiten oder berechnen.</translation>
    </message>
    <message>
        <source>A departure without its release surprises those who plan by the train.</source>
        <translation>Eine Abfahrt ohne ihr Release überrascht alle, die mit dem Release-Train planen.</translation>
    </message>
    <message>
        <source>Whoever holds stale dates plans by them.</source>
        <translation>Wer veraltete Termine hat, plant mit ihnen.</translation>
    </message>
    <message>
        <source>Customers see public titles only; without one they miss the milestone.</source>
        <translation>Kunden sehen nur öffentliche Titel; ohne einen solchen entgeht ihnen der Meilenstein.</translation>
    </message>
    <message>
        <source>The audience still waits for what it was to be told.</source>
        <translation>Die Zielgruppe wartet noch auf das, was ihr mitgeteilt werden sollte.</translation>
    </message>
    <message>
        <source>A message that comes later than its audience&apos;s notice leaves no time to act on it.</source>
        <translation>Eine Nachricht, die später kommt, als es der Vorlauf ihrer Zielgruppe verlangt, lässt keine Zeit zu handeln.</translation>
    </message>
    <message>
        <source>A message without a day is forgotten.</source>
        <translation>Eine Nachricht ohne Tag wird vergessen.</translation>
    </message>
    <message>
        <source>What nobody is to send is not sent.</source>
        <translation>Was niemand senden soll, wird nicht gesendet.</translation>
    </message>
    <message>
        <source>A text that is written on the day is late, and wrong in places.</source>
        <translation>Ein Text, der erst am Tag selbst geschrieben wird, kommt zu spät und ist stellenweise falsch.</translation>
    </message>
    <message>
        <source>A public title that nobody is meant to read is never published.</source>
        <translation>Ein öffentlicher Titel, den niemand lesen soll, wird nie veröffentlicht.</translation>
    </message>
    <message>
        <source>Customers learn of a change from its note and its documentation.</source>
        <translation>Kunden erfahren von einer Änderung aus deren Notiz und Dokumentation.</translation>
    </message>
    <message>
        <source>Work that ends after the freeze does not ship.</source>
        <translation>Arbeit, die nach dem Freeze endet, wird nicht ausgeliefert.</translation>
    </message>
    <message>
        <source>A schedule that is not of today&apos;s hours promises what nobody planned.</source>
        <translation>Ein Terminplan, der nicht auf den heutigen Stunden beruht, verspricht, was niemand geplant hat.</translation>
    </message>
    <message>
        <source>Work that asks for a skill that nobody has is never done.</source>
        <translation>Arbeit, die eine Fähigkeit verlangt, die niemand hat, wird nie erledigt.</translation>
    </message>
    <message>
        <source>More hours than there are in a week slip, and with them what waits.</source>
        <translation>Mehr Stunden, als eine Woche hat, verschieben sich, und mit ihnen alles, was darauf wartet.</translation>
    </message>
    <message>
        <source>Work that the schedule does not know takes hours from what it knows.</source>
        <translation>Arbeit, die der Terminplan nicht kennt, nimmt der Arbeit, die er kennt, Stunden weg.</translation>
    </message>
    <message>
        <source>A response that is late leaves the risk as it was.</source>
        <translation>Eine verspätete Maßnahme lässt das Risiko, wie es war.</translation>
    </message>
    <message>
        <source>A risk whose day came either struck or is over; the register must say which.</source>
        <translation>Ein Risiko, dessen Tag gekommen ist, ist eingetreten oder vorüber; das Register muss sagen, welches von beiden.</translation>
    </message>
    <message>
        <source>Risks change; a position that nobody looked at is a guess.</source>
        <translation>Risiken ändern sich; eine Einstufung, die niemand überprüft hat, ist geraten.</translation>
    </message>
    <message>
        <source>A high risk strikes; what is done then is not to be thought out on the day.</source>
        <translation>Ein hohes Risiko tritt ein; was dann zu tun ist, darf nicht erst an diesem Tag überlegt werden.</translation>
    </message>
    <message>
        <source>Nobody sees the trigger of a risk that nobody watches.</source>
        <translation>Den Auslöser eines Risikos, das niemand beobachtet, bemerkt niemand.</translation>
    </message>
    <message>
        <source>Hours of testing that name no skill are missing from what the people must do.</source>
        <translation>Teststunden ohne benannte Fähigkeit fehlen in dem, was die Personen zu leisten haben.</translation>
    </message>
    <message>
        <source>A test cycle in which nothing is planned tests nothing.</source>
        <translation>Ein Testzyklus, in dem nichts geplant ist, testet nichts.</translation>
    </message>
    <message>
        <source>A freeze that is shorter than the test need ships what is not tested.</source>
        <translation>Ein Freeze, der kürzer ist als der Testbedarf, liefert Ungetestetes aus.</translation>
    </message>
    <message>
        <source>With no hours to spare, the first fault that is found breaks the plan.</source>
        <translation>Ohne Stunden in Reserve bricht der erste gefundene Mangel den Plan.</translation>
    </message>
    <message>
        <source>A blocker that nobody decides on decides on the release.</source>
        <translation>Ein Blocker, über den niemand entscheidet, entscheidet über das Release.</translation>
    </message>
    <message>
        <source>A bug that is deferred to a release that does not come is dropped unseen.</source>
        <translation>Ein Fehler, der auf ein Release zurückgestellt ist, das nicht kommt, fällt unbemerkt weg.</translation>
    </message>
    <message>
        <source>After the freeze two must agree; one who approves twice is one.</source>
        <translation>Nach dem Freeze müssen zwei zustimmen; wer zweimal genehmigt, ist nur einer.</translation>
    </message>
    <message>
        <source>A fix after the freeze that nobody approved makes the tests worthless.</source>
        <translation>Eine Korrektur nach dem Freeze, die niemand genehmigt hat, macht die Tests wertlos.</translation>
    </message>
    <message>
        <source>A fault that ships behind a toggle ships in the open where there is none.</source>
        <translation>Ein Mangel, der hinter einem Toggle ausgeliefert wird, liegt offen, wo es keinen Toggle gibt.</translation>
    </message>
    <message>
        <source>Without a pipeline nothing tells whether a build is sound.</source>
        <translation>Ohne Pipeline sagt nichts, ob ein Build in Ordnung ist.</translation>
    </message>
    <message>
        <source>Customers use a build whose pipeline failed.</source>
        <translation>Kunden nutzen einen Build, dessen Pipeline fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>What is changed beside the code is taken back by its next run.</source>
        <translation>Was am Code vorbei geändert wird, nimmt dessen nächster Lauf zurück.</translation>
    </message>
    <message>
        <source>An environment that is not what its code says cannot be made again.</source>
        <translation>Eine Umgebung, die nicht ihrem Code entspricht, lässt sich nicht neu aufbauen.</translation>
    </message>
    <message>
        <source>A change that nothing proves may not have been made.</source>
        <translation>Eine Änderung, die nichts belegt, wurde vielleicht gar nicht vorgenommen.</translation>
    </message>
    <message>
        <source>What is tried in an older build is not what customers get.</source>
        <translation>Was in einem älteren Build erprobt wird, ist nicht das, was Kunden bekommen.</translation>
    </message>
    <message>
        <source>A way back that nobody went is not known to lead anywhere.</source>
        <translation>Von einem Rückweg, den niemand gegangen ist, weiß niemand, ob er irgendwohin führt.</translation>
    </message>
    <message>
        <source>Who cannot go back must go on, whatever happens.</source>
        <translation>Wer nicht zurück kann, muss weitermachen, was auch geschieht.</translation>
    </message>
    <message>
        <source>Without figures that say stop, a bad roll-out goes on.</source>
        <translation>Ohne Kennzahlen, die Halt gebieten, läuft ein schlechter Rollout weiter.</translation>
    </message>
    <message>
        <source>Nobody takes back a step on a day on which nobody is on call.</source>
        <translation>Niemand nimmt einen Schritt an einem Tag zurück, an dem niemand Bereitschaft hat.</translation>
    </message>
    <message>
        <source>Data that is written on one side is lost on the other.</source>
        <translation>Daten, die auf der einen Seite geschrieben werden, gehen auf der anderen verloren.</translation>
    </message>
    <message>
        <source>Every old toggle doubles what must be tested.</source>
        <translation>Jeder alte Toggle verdoppelt, was zu testen ist.</translation>
    </message>
    <message>
        <source>A toggle without a day of removal stays for good.</source>
        <translation>Ein Toggle ohne Tag der Entfernung bleibt für immer.</translation>
    </message>
    <message>
        <source>Who is accountable must be there at the gate, or have a deputy who is.</source>
        <translation>Wer rechenschaftspflichtig ist, muss beim Gate da sein oder eine anwesende Vertretung haben.</translation>
    </message>
    <message>
        <source>A conditional go is none where its conditions are not met.</source>
        <translation>Ein Go mit Auflagen ist keines, wenn die Auflagen nicht erfüllt sind.</translation>
    </message>
    <message>
        <source>A gate cannot be decided with all away who may decide.</source>
        <translation>Über ein Gate kann nicht entschieden werden, wenn alle abwesend sind, die entscheiden dürfen.</translation>
    </message>
    <message>
        <source>A gate that nobody decides is passed by default.</source>
        <translation>Ein Gate, über das niemand entscheidet, ist stillschweigend passiert.</translation>
    </message>
    <message>
        <source>A hard criterion that is not met is a no go, unless somebody answers for it.</source>
        <translation>Ein hartes Kriterium, das nicht erfüllt ist, bedeutet No-Go, es sei denn, jemand steht dafür ein.</translation>
    </message>
    <message>
        <source>Where nobody is named to decide, everybody waits.</source>
        <translation>Wo niemand als Entscheider benannt ist, warten alle.</translation>
    </message>
    <message>
        <source>With two accountable nobody is.</source>
        <translation>Wenn zwei rechenschaftspflichtig sind, ist es keiner.</translation>
    </message>
    <message>
        <source>What was accepted until a day is not accepted after it.</source>
        <translation>Was bis zu einem Tag hingenommen wurde, wird danach nicht mehr hingenommen.</translation>
    </message>
    <message>
        <source>A waiver that is left over hides the next problem of its kind.</source>
        <translation>Eine übrig gebliebene Ausnahmegenehmigung verdeckt das nächste Problem dieser Art.</translation>
    </message>
    <message>
        <source>With a wrong time of build or commit the lead time is wrong.</source>
        <translation>Mit einer falschen Zeit von Build oder Commit ist die Durchlaufzeit falsch.</translation>
    </message>
    <message>
        <source>What came beside the pipeline cannot be made again by it.</source>
        <translation>Was neben der Pipeline kam, lässt sich durch sie nicht noch einmal herstellen.</translation>
    </message>
    <message>
        <source>A gate that builds pass without a go holds nothing back.</source>
        <translation>Ein Gate, an dem Builds ohne Go vorbeikommen, hält nichts auf.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Standard output can&apos;t be written; free space where it leads to.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden; schaffen Sie Platz, wo sie hinführt.</translation>
    </message>
    <message>
        <source>--%1 does not go with --%2; leave it out.</source>
        <translation>--%1 passt nicht zu --%2; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Do it; without this option nothing is changed.</source>
        <translation>Ausführen; ohne diese Option wird nichts geändert.</translation>
    </message>
    <message>
        <source>Tell it as JSON.</source>
        <translation>Als JSON ausgeben.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Name the release to branch from with --release.</source>
        <translation>Nennen Sie mit --release das Release, von dem abgeleitet wird.</translation>
    </message>
    <message>
        <source>Show the next release, made like another one, and make it.</source>
        <translation>Das nächste Release nach dem Muster eines anderen zeigen und anlegen.</translation>
    </message>
    <message>
        <source>The plan file.</source>
        <translation>Die Plandatei.</translation>
    </message>
    <message>
        <source>The release whose rules it gets.</source>
        <translation>Das Release, dessen Regeln es erhält.</translation>
    </message>
    <message>
        <source>Its name; without this option the next one, such as 1.38 after 1.37.</source>
        <translation>Sein Name; ohne diese Option der nächste, etwa 1.38 nach 1.37.</translation>
    </message>
    <message>
        <source>When it goes live; without this option the next departure of its train, or as long after R as R is after the release before it.</source>
        <translation>Der Tag des Go-live; ohne diese Option die nächste Abfahrt seines Release-Trains, oder so lange nach R, wie R nach dem Release davor liegt.</translation>
    </message>
    <message>
        <source>Goes live on %1</source>
        <translation>Go-live am %1</translation>
    </message>
    <message>
        <source>, a departure of %1</source>
        <translation>, eine Abfahrt von %1</translation>
    </message>
    <message>
        <source>Milestones: %1</source>
        <translation>Meilensteine: %1</translation>
    </message>
    <message>
        <source>in the source %1</source>
        <translation>in der Quelle %1</translation>
    </message>
    <message>
        <source>Conflicts:</source>
        <translation>Konflikte:</translation>
    </message>
    <message>
        <source>%1 of %2 still names %3</source>
        <translation>%1 von %2 nennt noch %3</translation>
    </message>
    <message>
        <source>Texts that name another version:</source>
        <translation>Texte, die eine andere Version nennen:</translation>
    </message>
    <message>
        <source>Moves in other releases:</source>
        <translation>Verschiebungen in anderen Releases:</translation>
    </message>
    <message>
        <source>Dependencies on other releases, which the copy does not have:</source>
        <translation>Abhängigkeiten von anderen Releases, die in der Kopie fehlen:</translation>
    </message>
    <message>
        <source>--map takes a heading and a field, as in --map &quot;Impact=severity&quot;, not &quot;%1&quot;.</source>
        <translation>--map verlangt eine Überschrift und ein Feld, etwa --map Impact=severity, nicht „%1“.</translation>
    </message>
    <message>
        <source>Bugs instead of FILE: a table, an export of Jira, issues of GitHub or GitLab.</source>
        <translation>Fehler statt FILE: eine Tabelle, ein Export aus Jira, Issues aus GitHub oder GitLab.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-07-22, not &quot;%2&quot;.</source>
        <translation>--%1 verlangt einen Tag wie 2026-07-22, nicht „%2“.</translation>
    </message>
    <message>
        <source>Say as what the events come in: --as with one of windows, absences, milestones.</source>
        <translation>Geben Sie an, als was die Termine hereinkommen: --as mit windows, absences oder milestones.</translation>
    </message>
    <message>
        <source>Say whose milestones they are: --release with the name of a release.</source>
        <translation>Geben Sie an, wessen Meilensteine es sind: --release mit dem Namen eines Releases.</translation>
    </message>
    <message>
        <source>--to lies before --from; give a later day.</source>
        <translation>--to liegt vor --from; geben Sie einen späteren Tag an.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Nothing was changed, as this is a dry run.</source>
        <translation>Es wurde nichts geändert, da dies ein Probelauf ist.</translation>
    </message>
    <message>
        <source>%1 events lie outside the days that are read; --from and --to change these.</source>
        <translation>%1 Termine liegen außerhalb der gelesenen Tage; --from und --to ändern diese.</translation>
    </message>
    <message>
        <source>The calendar holds more than is read; import the rest with --from and --to.</source>
        <translation>Der Kalender enthält mehr, als gelesen wird; importieren Sie den Rest mit --from und --to.</translation>
    </message>
    <message>
        <source>A calendar (iCalendar) instead of FILE, as windows, absences or milestones.</source>
        <translation>Ein Kalender (iCalendar) statt FILE, als Zeitfenster, Abwesenheiten oder Meilensteine.</translation>
    </message>
    <message>
        <source>With --ics, of windows: %1; else what the titles make likely.</source>
        <translation>Mit --ics, bei Zeitfenstern: %1; sonst, was die Titel nahelegen.</translation>
    </message>
    <message>
        <source>With --ics, of windows: milestones need not stay out of them.</source>
        <translation>Mit --ics, bei Zeitfenstern: Meilensteine müssen sie nicht meiden.</translation>
    </message>
    <message>
        <source>With --ics: the environment that windows close, or in which milestones happen; with --terraform: that the plan is of.</source>
        <translation>Mit --ics: die Umgebung, die von Zeitfenstern gesperrt wird oder in der Meilensteine stattfinden; mit --terraform: die, zu der der Plan gehört.</translation>
    </message>
    <message>
        <source>With --ics, of windows: which milestones they concern: %1.</source>
        <translation>Mit --ics, bei Zeitfenstern: welche Meilensteine sie betreffen: %1.</translation>
    </message>
    <message>
        <source>With --ics, of absences: whose they are where nobody is named.</source>
        <translation>Mit --ics, bei Abwesenheiten: wem sie gehören, wo niemand genannt ist.</translation>
    </message>
    <message>
        <source>With --ics: the first day that is read; else a month ago.</source>
        <translation>Mit --ics: der erste Tag, der gelesen wird; sonst vor einem Monat.</translation>
    </message>
    <message>
        <source>With --ics: the last day that is read; else in two years.</source>
        <translation>Mit --ics: der letzte Tag, der gelesen wird; sonst in zwei Jahren.</translation>
    </message>
    <message>
        <source>With --ics: remove what an earlier import brought and the calendar holds no more, also what another calendar brought; cancel such milestones. --dry-run lists them.</source>
        <translation>Mit --ics: entfernen, was ein früherer Import brachte und der Kalender nicht mehr enthält, auch was ein anderer Kalender brachte; solche Meilensteine absagen. --dry-run führt sie auf.</translation>
    </message>
    <message>
        <source>--%1 does not go with --ics; leave it out.</source>
        <translation>--%1 passt nicht zu --ics; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Usage: plimsoll [PLAN]
       plimsoll COMMAND [OPTIONS] …

Plimsoll plans releases. Without a command it opens its window, on PLAN where one is named.
The word &quot;sample&quot; stands for a fresh, read-only copy of the sample plan wherever a PLAN is read.

Commands:
</source>
        <translation>Aufruf: plimsoll [PLAN]
        plimsoll COMMAND [OPTIONS] …

Plimsoll plant Releases. Ohne Befehl öffnet es sein Fenster, mit PLAN, wenn einer genannt ist.
Das Wort „sample“ steht überall, wo ein PLAN gelesen wird, für eine frische, schreibgeschützte Kopie des Beispielplans.

Befehle:
</translation>
    </message>
    <message>
        <source>
&quot;plimsoll COMMAND --help&quot; tells the options of a command.

Exit codes: 0 done, or a sound plan without problems; 1 verify found problems in a sound plan,
or publish left what somebody else had changed, or fit found work that does not fit;
2 bad input, or a file or server that failed; 3 the plan is open elsewhere and can&apos;t be written.
</source>
        <translation>
„plimsoll COMMAND --help“ nennt die Optionen eines Befehls.

Rückgabewerte: 0 erledigt, oder ein einwandfreier Plan ohne Probleme; 1 verify fand Probleme in einem
einwandfreien Plan, publish ließ stehen, was jemand anderes geändert hatte, oder fit fand Arbeit, die nicht passt;
2 falsche Eingabe, oder eine Datei oder ein Server versagte; 3 der Plan ist anderswo geöffnet und nicht schreibbar.
</translation>
    </message>
    <message>
        <source>Usage: plimsoll %1 %2</source>
        <translation>Aufruf: plimsoll %1 %2</translation>
    </message>
    <message>
        <source>Tell the options of this command.</source>
        <translation>Die Optionen dieses Befehls nennen.</translation>
    </message>
    <message>
        <source>%1 &quot;plimsoll %2 --help&quot; tells the options.</source>
        <translation>%1 „plimsoll %2 --help“ nennt die Optionen.</translation>
    </message>
    <message>
        <source>&quot;plimsoll %1&quot; takes %2 arguments, not %3; &quot;plimsoll %1 --help&quot; tells which.</source>
        <translation>„plimsoll %1“ erwartet %2 Argumente, nicht %3; „plimsoll %1 --help“ nennt sie.</translation>
    </message>
    <message>
        <source>--format does not go with --terraform; leave it out.</source>
        <translation>--format passt nicht zu --terraform; lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The file is a plan of infrastructure; bring it in by --terraform.</source>
        <translation>Die Datei ist ein Infrastrukturplan; lesen Sie sie mit --terraform ein.</translation>
    </message>
    <message>
        <source>Say which environment the plan is of: --environment E.</source>
        <translation>Geben Sie an, zu welcher Umgebung der Plan gehört: --environment E.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 refused.</source>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 unverändert, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>New components: %1</source>
        <translation>Neue Komponenten: %1</translation>
    </message>
    <message>
        <source>New builds: %1</source>
        <translation>Neue Builds: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Instead of FILE: a plan of Terraform or OpenTofu, as &quot;terraform show -json&quot; prints it.</source>
        <translation>Statt FILE: ein Plan von Terraform oder OpenTofu, wie ihn „terraform show -json“ ausgibt.</translation>
    </message>
    <message>
        <source>With --terraform: where the code is kept; it tells apart several pieces of code of one environment.</source>
        <translation>Mit --terraform: wo der Code liegt; das unterscheidet mehrere Codestände einer Umgebung.</translation>
    </message>
    <message>
        <source>--product, --kind and --team limit a calendar; add --ics FILE.</source>
        <translation>--product, --kind und --team schränken einen Kalender ein; ergänzen Sie --ics FILE.</translation>
    </message>
    <message>
        <source>--sections and --one-page are for reports; add --pdf FILE or --html FILE.</source>
        <translation>--sections und --one-page gelten für Berichte; ergänzen Sie --pdf FILE oder --html FILE.</translation>
    </message>
    <message>
        <source>--pages-wide is for timelines; add --timeline FILE.</source>
        <translation>--pages-wide gilt für Zeitleisten; ergänzen Sie --timeline FILE.</translation>
    </message>
    <message>
        <source>--%1 needs the name of what to write.</source>
        <translation>--%1 braucht den Namen dessen, was geschrieben werden soll.</translation>
    </message>
    <message>
        <source>A PDF is no text and can&apos;t go to standard output; name a file.</source>
        <translation>Eine PDF-Datei ist kein Text und kann nicht auf die Standardausgabe geschrieben werden; geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>Only one export can go to standard output; give the other a file.</source>
        <translation>Nur ein Export kann in die Standardausgabe gehen; geben Sie für den anderen eine Datei an.</translation>
    </message>
    <message>
        <source>Tables are several files and can&apos;t go to standard output; name a folder.</source>
        <translation>Tabellen bestehen aus mehreren Dateien und können nicht auf die Standardausgabe geschrieben werden; geben Sie einen Ordner an.</translation>
    </message>
    <message>
        <source>The plan file, or &quot;sample&quot;.</source>
        <translation>Die Plandatei oder „sample“.</translation>
    </message>
    <message>
        <source>Write a calendar; &quot;-&quot; is standard output.</source>
        <translation>Einen Kalender schreiben; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write a report for printing and sending.</source>
        <translation>Einen Bericht zum Drucken und Versenden schreiben.</translation>
    </message>
    <message>
        <source>Write the same report as HTML, its accessible form; &quot;-&quot; is standard output.</source>
        <translation>Denselben Bericht als HTML schreiben, seine barrierefreie Form; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write the timeline: as a PDF of several pages, or as one picture where FILE ends in .png.</source>
        <translation>Die Zeitleiste schreiben: als PDF mit mehreren Seiten oder als ein Bild, wenn FILE auf .png endet.</translation>
    </message>
    <message>
        <source>Write the whole plan as text; &quot;-&quot; is standard output.</source>
        <translation>Den ganzen Plan als Text schreiben; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write every table, and the timetable, into a folder.</source>
        <translation>Alle Tabellen und den Terminplan in einen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Say whether the work fits, and what would help.</source>
        <translation>Sagen, ob die Arbeit passt und was helfen würde.</translation>
    </message>
    <message>
        <source>Only this release; else every planned one.</source>
        <translation>Nur dieses Release; sonst jedes geplante.</translation>
    </message>
    <message>
        <source>Only what must be done in this phase, or before this milestone.</source>
        <translation>Nur was in dieser Phase oder vor diesem Meilenstein getan werden muss.</translation>
    </message>
    <message>
        <source>The first day that counts; else today.</source>
        <translation>Der erste Tag, der zählt; sonst heute.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>asked h</source>
        <translation>Bedarf h</translation>
    </message>
    <message>
        <source>there h</source>
        <translation>verfügbar h</translation>
    </message>
    <message>
        <source>missing h</source>
        <translation>fehlend h</translation>
    </message>
    <message>
        <source>to spare h</source>
        <translation>übrig h</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What would help, what asks least first:</source>
        <translation>Was helfen würde, das Einfachste zuerst:</translation>
    </message>
    <message>
        <source>The plan has no planned release.</source>
        <translation>Der Plan hat kein geplantes Release.</translation>
    </message>
    <message>
        <source>Tell how likely a release makes its dates.</source>
        <translation>Angeben, wie wahrscheinlich ein Release seine Termine einhält.</translation>
    </message>
    <message>
        <source>Only this release; without this option all that are planned.</source>
        <translation>Nur dieses Release; ohne diese Option alle geplanten.</translation>
    </message>
    <message>
        <source>How often the work is played through; 10000 without this option.</source>
        <translation>Wie oft die Arbeit durchgespielt wird; ohne diese Option 10000-mal.</translation>
    </message>
    <message>
        <source>The same seed gives the same figures; 1 without this option.</source>
        <translation>Derselbe Startwert ergibt dieselben Zahlen; ohne diese Option 1.</translation>
    </message>
    <message>
        <source>How many threads work on it; the figures do not depend on it.</source>
        <translation>Wie viele Threads daran arbeiten; die Zahlen hängen nicht davon ab.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P80</source>
        <translation>P80</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>Aussicht</translation>
    </message>
    <message>
        <source>%1, critical in %2: %3</source>
        <translation>%1, kritisch in %2: %3</translation>
    </message>
    <message>
        <source>%1, strikes in %2, with responses in %3: %4</source>
        <translation>%1, tritt ein in %2, mit Maßnahmen in %3: %4</translation>
    </message>
    <message>
        <source>Work that sways its end most:</source>
        <translation>Vorgänge, die das Ende am stärksten beeinflussen:</translation>
    </message>
    <message>
        <source>Risks that sway it most:</source>
        <translation>Risiken, die es am stärksten beeinflussen:</translation>
    </message>
    <message>
        <source>%1 runs, seed %2.</source>
        <translation>%1 Durchläufe, Startwert %2.</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 unverändert, %4 übersprungen.</translation>
    </message>
    <message>
        <source>Anchor: %1</source>
        <translation>Anker: %1</translation>
    </message>
    <message>
        <source>No milestone goes live, so there is no anchor; --anchor names one.</source>
        <translation>Kein Meilenstein ist ein Go-live, daher gibt es keinen Anker; --anchor gibt einen an.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Columns that were not imported: %1; --map says what one holds.</source>
        <translation>Nicht importierte Spalten: %1; --map sagt, was eine enthält.</translation>
    </message>
    <message>
        <source>Add --date-order dmy or --date-order mdy.</source>
        <translation>Fügen Sie --date-order dmy oder --date-order mdy hinzu.</translation>
    </message>
    <message>
        <source>%1 is the plan itself; name the table that is to come into it.</source>
        <translation>%1 ist der Plan selbst; nennen Sie die Tabelle, die in ihn übernommen werden soll.</translation>
    </message>
    <message>
        <source>--map takes a heading and a field, as in --map &quot;Due by=start&quot;, not &quot;%1&quot;.</source>
        <translation>--map erwartet eine Überschrift und ein Feld, wie in --map &quot;Due by=start&quot;, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a row; there is %2.</source>
        <translation>„%1“ ist kein Feld einer Zeile; es gibt %2.</translation>
    </message>
    <message>
        <source>What the rows are: %1.</source>
        <translation>Was die Zeilen sind: %1.</translation>
    </message>
    <message>
        <source>The product, made where it is missing; else the plan&apos;s only one, what the file tells, or the plan&apos;s title.</source>
        <translation>Das Produkt, das angelegt wird, wenn es fehlt; sonst das einzige des Plans, das in der Datei genannte oder der Titel des Plans.</translation>
    </message>
    <message>
        <source>The release, made where it is missing; else a column, the milestone that ends in &quot;released&quot;, or the file&apos;s name.</source>
        <translation>Das Release, das angelegt wird, wenn es fehlt; sonst eine Spalte, der Meilenstein, der auf „released“ endet, oder der Dateiname.</translation>
    </message>
    <message>
        <source>The title of the release&apos;s anchor; else the last go-live.</source>
        <translation>Der Titel des Ankers des Releases; sonst der letzte Go-live.</translation>
    </message>
    <message>
        <source>The heading of the column that tells rows apart; else a column &quot;key&quot; or &quot;id&quot;, else the title.</source>
        <translation>Die Überschrift der Spalte, die Zeilen unterscheidet; sonst eine Spalte „key“ oder „id“, sonst der Titel.</translation>
    </message>
    <message>
        <source>Turn the fixed dates into rules that count from the anchor.</source>
        <translation>Die festen Termine in Regeln umwandeln, die ab dem Anker zählen.</translation>
    </message>
    <message>
        <source>How 03/04/2026 is meant: dmy or mdy; else what other dates of the file prove.</source>
        <translation>Wie 03/04/2026 gemeint ist: dmy oder mdy; sonst das, was andere Daten der Datei belegen.</translation>
    </message>
    <message>
        <source>What a column holds, such as &quot;Due by=start&quot;; may be given several times. Fields: %1.</source>
        <translation>Was eine Spalte enthält, etwa „Due by=start“; kann mehrmals angegeben werden. Felder: %1.</translation>
    </message>
    <message>
        <source>For holidays: the working calendar, made where it is missing; else the plan&apos;s.</source>
        <translation>Für Feiertage: der Arbeitskalender, der angelegt wird, wenn er fehlt; sonst der des Plans.</translation>
    </message>
    <message>
        <source>Tell what would change, and change nothing.</source>
        <translation>Nennen, was sich ändern würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>--date-order takes dmy (day first) or mdy (month first), not &quot;%1&quot;.</source>
        <translation>--date-order erwartet dmy (Tag zuerst) oder mdy (Monat zuerst), nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Say what the rows are: --as with one of %1.</source>
        <translation>Geben Sie an, was die Zeilen sind: --as mit einem von %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that can be imported; --as takes one of %2.</source>
        <translation>„%1“ ist nichts, was importiert werden kann; --as erwartet eines von %2.</translation>
    </message>
    <message>
        <source>--map does not go with audiences and messages; name their columns as in the manual.</source>
        <translation>--map lässt sich nicht mit Zielgruppen und Nachrichten verwenden; benennen Sie deren Spalten wie im Handbuch.</translation>
    </message>
    <message>
        <source>Say either --schedules or --seconds.</source>
        <translation>Geben Sie entweder --schedules oder --seconds an.</translation>
    </message>
    <message>
        <source>--seconds &quot;%1&quot; is not a number above 0 and up to %2.</source>
        <translation>--seconds „%1“ ist keine Zahl größer als 0 und höchstens %2.</translation>
    </message>
    <message>
        <source>Schedule the work on the people who can do it, and store that.</source>
        <translation>Die Arbeit auf die Personen einplanen, die sie erledigen können, und das speichern.</translation>
    </message>
    <message>
        <source>Only the work of this release; the accepted work of others keeps its place.</source>
        <translation>Nur die Arbeit dieses Releases; die übernommene Arbeit der anderen behält ihren Platz.</translation>
    </message>
    <message>
        <source>Make so many schedules and take the best; 1 (as usual) follows the plan&apos;s priorities at once.</source>
        <translation>So viele Terminpläne erstellen und den besten nehmen; 1 (die Vorgabe) folgt gleich den Prioritäten des Plans.</translation>
    </message>
    <message>
        <source>How many work at the search.</source>
        <translation>Wie viele Threads an der Suche arbeiten.</translation>
    </message>
    <message>
        <source>%1: ends on %2; nothing says by when it must.</source>
        <translation>%1: endet am %2; nichts gibt an, bis wann es enden muss.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1: ends on %2, too late for %3; parts that are: %4</source>
        <translation>%1: endet am %2, zu spät für %3; Teile, die zu spät sind: %4</translation>
    </message>
    <message>
        <source>%1: ends on %2, in time for %3.</source>
        <translation>%1: endet am %2, rechtzeitig für %3.</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>nicht eingeplant</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>No work moves.</source>
        <translation>Keine Arbeit verschiebt sich.</translation>
    </message>
    <message>
        <source>Work that moves: %1</source>
        <translation>Arbeit, die sich verschiebt: %1</translation>
    </message>
    <message>
        <source>Releases:</source>
        <translation>Releases:</translation>
    </message>
    <message>
        <source>Could not be placed:</source>
        <translation>Konnte nicht eingeplant werden:</translation>
    </message>
    <message>
        <source>%1 needs a skill that nobody in its team has; others were taken.</source>
        <translation>%1 braucht eine Fähigkeit, die niemand im Team hat; andere wurden genommen.</translation>
    </message>
    <message>
        <source>Lent:</source>
        <translation>Ausgeliehen:</translation>
    </message>
    <message>
        <source>Make a plan: empty, from the sample or from a template.</source>
        <translation>Einen Plan anlegen: leer, aus dem Beispiel oder aus einer Vorlage.</translation>
    </message>
    <message>
        <source>The file to make; one that is there is never overwritten.</source>
        <translation>Die anzulegende Datei; eine vorhandene wird nie überschrieben.</translation>
    </message>
    <message>
        <source>What to begin with: %1.</source>
        <translation>Womit begonnen wird: %1.</translation>
    </message>
    <message>
        <source>The word &quot;sample&quot; stands for the sample plan; give the new plan another name, such as sample.plimsoll.</source>
        <translation>Das Wort „sample“ steht für den Beispielplan; geben Sie dem neuen Plan einen anderen Namen, etwa sample.plimsoll.</translation>
    </message>
    <message>
        <source>--from needs a name; there is %1.</source>
        <translation>--from braucht einen Namen; es gibt %1.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>The file descriptor %1 of --password-fd can&apos;t be read; open it for reading, as in &quot;--password-fd 3 3&lt; FILE&quot;.</source>
        <translation>Der Dateideskriptor %1 von --password-fd kann nicht gelesen werden; öffnen Sie ihn zum Lesen, etwa mit „--password-fd 3 3&lt; FILE“.</translation>
    </message>
    <message>
        <source>--password-fd gave %1 lines, but there are to be %2, with the passwords of: %3.</source>
        <translation>--password-fd lieferte %1 Zeilen, erwartet werden aber %2 mit den Passwörtern für: %3.</translation>
    </message>
    <message>
        <source>There is no password for %1; give it with --password-fd, or publish once in the window and let the keychain keep it.</source>
        <translation>Es gibt kein Passwort für %1; geben Sie es mit --password-fd an oder veröffentlichen Sie einmal aus dem Fenster und lassen Sie es im Schlüsselbund speichern.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>No password was typed.</source>
        <translation>Es wurde kein Passwort eingegeben.</translation>
    </message>
    <message>
        <source>The picture %1 can&apos;t be written; check the folder.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden; prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>The plan, or &quot;sample&quot;.</source>
        <translation>Der Plan oder „sample“.</translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation>Wohin die Bilder geschrieben werden.</translation>
    </message>
    <message>
        <source>In the dark colours.</source>
        <translation>In den dunklen Farben.</translation>
    </message>
    <message>
        <source>Pixels for each unit of length, 1 or 2.</source>
        <translation>Pixel je Längeneinheit, 1 oder 2.</translation>
    </message>
    <message>
        <source>Width and height of the window; 1440x900 if nothing is said.</source>
        <translation>Breite und Höhe des Fensters; ohne Angabe 1440x900.</translation>
    </message>
    <message>
        <source>--scale takes a factor from 1 to 4.</source>
        <translation>--scale erwartet einen Faktor von 1 bis 4.</translation>
    </message>
    <message>
        <source>--size takes width and height, from 900x600 to 4000x4000.</source>
        <translation>--size erwartet Breite und Höhe, von 900x600 bis 4000x4000.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; choose another.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>No folder for the sample plan could be made in %1; free some space there.</source>
        <translation>In %1 konnte kein Ordner für den Beispielplan angelegt werden; schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The sample plan can only be read; &quot;plimsoll new PLAN --from sample&quot; makes a copy that can be changed.</source>
        <translation>Der Beispielplan kann nur gelesen werden; „plimsoll new PLAN --from sample“ legt eine Kopie an, die geändert werden kann.</translation>
    </message>
    <message>
        <source>The plan has no calendars to publish; add them in the window, with File, Publish.</source>
        <translation>Der Plan hat keine Kalender zum Veröffentlichen; fügen Sie sie im Fenster über „Datei“, „Veröffentlichen“ hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file descriptor; give its number, such as 3.</source>
        <translation>„%1“ ist kein Dateideskriptor; geben Sie dessen Nummer an, etwa 3.</translation>
    </message>
    <message>
        <source>Publish the plan&apos;s calendars to files and servers.</source>
        <translation>Die Kalender des Plans in Dateien und auf Servern veröffentlichen.</translation>
    </message>
    <message>
        <source>Only the calendar of this name; may be given several times.</source>
        <translation>Nur den Kalender mit diesem Namen; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Tell what would change for subscribers, and change nothing.</source>
        <translation>Ausgeben, was sich für Abonnenten ändern würde, und nichts ändern.</translation>
    </message>
    <message>
        <source>Write over what somebody else changed there; else that is left and told.</source>
        <translation>Überschreiben, was jemand anderes dort geändert hat; sonst wird es belassen und gemeldet.</translation>
    </message>
    <message>
        <source>Read passwords from this file descriptor, one a line; else from the keychain, or the terminal.</source>
        <translation>Passwörter aus diesem Dateideskriptor lesen, eines je Zeile; sonst aus dem Schlüsselbund oder vom Terminal.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>an event that is no longer in this calendar</source>
        <translation>ein Ereignis, das nicht mehr in diesem Kalender ist</translation>
    </message>
    <message>
        <source>%1: not published as a whole (%2)</source>
        <translation>%1: nicht vollständig veröffentlicht (%2)</translation>
    </message>
    <message>
        <source>%1: left as it is (%2)</source>
        <translation>%1: unverändert belassen (%2)</translation>
    </message>
    <message>
        <source>%1: is up to date, 1 event (%2)</source>
        <translation>%1: ist aktuell, 1 Ereignis (%2)</translation>
    </message>
    <message>
        <source>%1: is up to date, %2 events (%3)</source>
        <translation>%1: ist aktuell, %2 Ereignisse (%3)</translation>
    </message>
    <message>
        <source>%1: published, %2 (%3)</source>
        <translation>%1: veröffentlicht, %2 (%3)</translation>
    </message>
    <message>
        <source>Print the events of a calendar.</source>
        <translation>Die Ereignisse eines Kalenders ausgeben.</translation>
    </message>
    <message>
        <source>The first day that is read.</source>
        <translation>Der erste Tag, der gelesen wird.</translation>
    </message>
    <message>
        <source>The last day that is read.</source>
        <translation>Der letzte Tag, der gelesen wird.</translation>
    </message>
    <message>
        <source>The time zone of the days.</source>
        <translation>Die Zeitzone der Tage.</translation>
    </message>
    <message>
        <source>FIRST and LAST are days, and ZONE is a time zone; give such ones.</source>
        <translation>FIRST und LAST sind Tage, und ZONE ist eine Zeitzone; geben Sie sie entsprechend an.</translation>
    </message>
    <message>
        <source>Only these sections of a report: %1.</source>
        <translation>Nur diese Abschnitte eines Berichts: %1.</translation>
    </message>
    <message>
        <source>A report of one page, for a steering committee.</source>
        <translation>Ein einseitiger Bericht für einen Lenkungsausschuss.</translation>
    </message>
    <message>
        <source>Paper of a PDF: A4, A3, A2, A1 or Letter.</source>
        <translation>Papier für PDF-Dateien: A4, A3, A2, A1 oder Letter.</translation>
    </message>
    <message>
        <source>Fit the days of a timeline onto so many pages beside each other.</source>
        <translation>Die Tage einer Zeitleiste auf so viele Seiten nebeneinander verteilen.</translation>
    </message>
    <message>
        <source>--sections chooses parts of the full report; leave out --one-page.</source>
        <translation>--sections wählt Teile des vollständigen Berichts aus; lassen Sie --one-page weg.</translation>
    </message>
    <message>
        <source>There is no section &quot;%1&quot;; there is %2.</source>
        <translation>Es gibt keinen Abschnitt „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>--sections names none; there is %1.</source>
        <translation>--sections nennt keinen Abschnitt; es gibt %1.</translation>
    </message>
    <message>
        <source>--paper takes A4, A3, A2, A1 or Letter, not &quot;%1&quot;.</source>
        <translation>--paper erwartet A4, A3, A2, A1 oder Letter, nicht „%1“.</translation>
    </message>
    <message>
        <source>--pages-wide takes a number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--pages-wide erwartet eine Zahl von 1 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Nothing was changed; --accept does it.</source>
        <translation>Es wurde nichts geändert; mit --accept geschieht es.</translation>
    </message>
    <message>
        <source>the plan has none</source>
        <translation>im Plan gibt es nichts dergleichen</translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation>es gibt %1</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot; in the plan; %3.</source>
        <translation>Im Plan gibt es %1 „%2“ nicht; %3.</translation>
    </message>
    <message>
        <source>The plan has several of the name &quot;%1&quot; (%2); give them different names first.</source>
        <translation>Im Plan gibt es mehrere mit dem Namen „%1“ (%2); geben Sie ihnen zuerst unterschiedliche Namen.</translation>
    </message>
    <message>
        <source>Several products have a release &quot;%1&quot;; name the product, too.</source>
        <translation>Mehrere Produkte haben ein Release „%1“; nennen Sie auch das Produkt.</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>The release has several milestones &quot;%1&quot;; give them different titles first.</source>
        <translation>Das Release hat mehrere Meilensteine „%1“; geben Sie ihnen zuerst unterschiedliche Titel.</translation>
    </message>
    <message>
        <source>Several releases have a milestone &quot;%1&quot;; name one of them with --release: %2.</source>
        <translation>Mehrere Releases haben einen Meilenstein „%1“; geben Sie eines davon mit --release an: %2.</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that --%2 knows; --%2 takes one of %3.</source>
        <translation>„%1“ ist für --%2 unbekannt; --%2 erwartet eines von %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for --%2; give a whole number from %3 to %4.</source>
        <translation>„%1“ ist kein Wert für --%2; geben Sie eine ganze Zahl von %3 bis %4 an.</translation>
    </message>
    <message>
        <source>Only this product.</source>
        <translation>Nur dieses Produkt.</translation>
    </message>
    <message>
        <source>Only this release.</source>
        <translation>Nur dieses Release.</translation>
    </message>
    <message>
        <source>Only milestones of this kind: freeze, gate, build, go-live …</source>
        <translation>Nur Meilensteine dieser Art: freeze, gate, build, go-live …</translation>
    </message>
    <message>
        <source>Only what this team owns.</source>
        <translation>Nur das, wofür dieses Team verantwortlich ist.</translation>
    </message>
    <message>
        <source>Only what this audience is told, in its wording.</source>
        <translation>Nur das, was diese Zielgruppe erfährt, in ihrem Wortlaut.</translation>
    </message>
    <message>
        <source>The plan has no releases yet.</source>
        <translation>Der Plan hat noch keine Releases.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot; is none of %3.</source>
        <translation>--%1 „%2“ ist keines von %3.</translation>
    </message>
    <message>
        <source>Say either --by how much or --to which date the milestone slips.</source>
        <translation>Geben Sie entweder mit --by an, um wie viel, oder mit --to, auf welches Datum sich der Meilenstein verschiebt.</translation>
    </message>
    <message>
        <source>Name the milestone that slips with --milestone.</source>
        <translation>Geben Sie mit --milestone den Meilenstein an, der sich verschiebt.</translation>
    </message>
    <message>
        <source>Show what moves when a milestone slips, and move it.</source>
        <translation>Zeigen, was sich verschiebt, wenn sich ein Meilenstein verschiebt, und ihn verschieben.</translation>
    </message>
    <message>
        <source>The title of the milestone that slips.</source>
        <translation>Der Titel des Meilensteins, der sich verschiebt.</translation>
    </message>
    <message>
        <source>Its release, where several have a milestone of that title.</source>
        <translation>Sein Release, falls mehrere einen Meilenstein dieses Titels haben.</translation>
    </message>
    <message>
        <source>How far: 5wd (working days), 8d, 1w or 4h; with a minus it comes sooner.</source>
        <translation>Wie weit: 5wd (Arbeitstage), 8d, 1w oder 4h; mit einem Minus kommt er früher.</translation>
    </message>
    <message>
        <source>To which date; &quot;train&quot;: to the next departure of its train.</source>
        <translation>Auf welches Datum; „train“: auf die nächste Abfahrt seines Release-Trains.</translation>
    </message>
    <message>
        <source>What may move: this (only), later (this and what comes after it, as usual), release (all of it).</source>
        <translation>Was sich verschieben darf: this (nur dieser), later (dieser und was danach kommt, wie üblich), release (das ganze).</translation>
    </message>
    <message>
        <source>How: keep (the intervals, as usual), absorb (the float), crush (the buffers).</source>
        <translation>Wie: keep (Abstände beibehalten, wie üblich), absorb (Pufferzeit aufzehren), crush (Reserven kürzen).</translation>
    </message>
    <message>
        <source>Why; change notices say so.</source>
        <translation>Warum; Änderungsmitteilungen nennen es.</translation>
    </message>
    <message>
        <source>Who approved it.</source>
        <translation>Wer das genehmigt hat.</translation>
    </message>
    <message>
        <source>end %1 → %2</source>
        <translation>Ende %1 → %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Past and still planned: %1.</source>
        <translation>Vergangen und noch geplant: %1.</translation>
    </message>
    <message>
        <source>Milestones that move: %1</source>
        <translation>Meilensteine, die sich verschieben: %1</translation>
    </message>
    <message>
        <source>New conflicts:</source>
        <translation>Neue Konflikte:</translation>
    </message>
    <message>
        <source>Milestones that would be past:</source>
        <translation>Meilensteine, die in der Vergangenheit lägen:</translation>
    </message>
    <message>
        <source>%1 to %2, at the latest on %3</source>
        <translation>%1 an %2, spätestens am %3</translation>
    </message>
    <message>
        <source>Messages whose notice becomes too short:</source>
        <translation>Nachrichten, deren Vorlauf zu kurz wird:</translation>
    </message>
    <message>
        <source>Audiences that will hold stale dates:</source>
        <translation>Zielgruppen, die veraltete Termine haben werden:</translation>
    </message>
    <message>
        <source>The plan has no test cycle; add one in the quality plan.</source>
        <translation>Der Plan hat keinen Testzyklus; fügen Sie im Qualitätsplan einen hinzu.</translation>
    </message>
    <message>
        <source>Say into which test cycle the results come: --cycle with one of %1.</source>
        <translation>Geben Sie an, in welchen Testzyklus die Ergebnisse kommen: --cycle mit einem von %1.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>No case knows those tests; --suite adds them to one.</source>
        <translation>Kein Testfall kennt diese Tests; --suite fügt sie einer Testsuite hinzu.</translation>
    </message>
    <message>
        <source>Tests that the cycle does not plan: %1</source>
        <translation>Tests, die im Testzyklus nicht geplant sind: %1</translation>
    </message>
    <message>
        <source>Results of tests instead of FILE: JUnit XML, or a table (CSV) of results; once for each file of a run.</source>
        <translation>Testergebnisse statt FILE: JUnit-XML oder eine Tabelle (CSV) mit Ergebnissen; einmal für jede Datei eines Laufs.</translation>
    </message>
    <message>
        <source>With --junit: the test cycle into which the results come.</source>
        <translation>Mit --junit: der Testzyklus, in den die Ergebnisse kommen.</translation>
    </message>
    <message>
        <source>With --junit: the test suite to which tests are added that no case knows; without it they are left out.</source>
        <translation>Mit --junit: die Testsuite, der Tests hinzugefügt werden, die kein Testfall kennt; ohne diese Angabe werden sie weggelassen.</translation>
    </message>
    <message>
        <source>Say whose toggles these are: --product with one of the plan&apos;s products.</source>
        <translation>Geben Sie an, wessen Toggles das sind: --product mit einem der Produkte des Plans.</translation>
    </message>
    <message>
        <source>Feature toggles instead of FILE: a table (CSV) with a row for each, or with the feature gates of a row and their stage.</source>
        <translation>Feature-Toggles statt FILE: eine Tabelle (CSV) mit je einer Zeile pro Toggle oder mit den Feature-Gates einer Zeile und ihrer Stufe.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Check the file&apos;s integrity, then the plan for problems.</source>
        <translation>Die Unversehrtheit der Datei prüfen, dann den Plan auf Probleme.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>--map takes a heading and a field, as in --map &quot;Components=team&quot;, not &quot;%1&quot;.</source>
        <translation>--map erwartet eine Überschrift und ein Feld wie in „--map Components=team“, nicht „%1“.</translation>
    </message>
    <message>
        <source>--hours-per-point takes a number of hours up to 1000, not &quot;%1&quot;.</source>
        <translation>--hours-per-point erwartet eine Stundenzahl bis 1000, nicht „%1“.</translation>
    </message>
    <message>
        <source>Work items instead of FILE: a table, an export of Jira, issues of GitHub or GitLab, a Microsoft Project file.</source>
        <translation>Vorgänge statt FILE: eine Tabelle, ein Export aus Jira, Issues aus GitHub oder GitLab, eine Microsoft-Project-Datei.</translation>
    </message>
    <message>
        <source>With --work or --bugs: %1; else what the file looks like.</source>
        <translation>Mit --work oder --bugs: %1; sonst das, wonach die Datei aussieht.</translation>
    </message>
    <message>
        <source>With --work: the skill of hours that name none; else Development.</source>
        <translation>Mit --work: die Fähigkeit für Stunden, die keine nennen; sonst Entwicklung.</translation>
    </message>
    <message>
        <source>With --work: how many hours a story point or weight is; without it they are left out.</source>
        <translation>Mit --work: wie viele Stunden ein Story-Point oder eine Gewichtseinheit ist; ohne diese Angabe werden sie weggelassen.</translation>
    </message>
    <message>
        <source>With --work or --bugs: before each key of the file; else # of issues and T of project tasks.</source>
        <translation>Mit --work oder --bugs: was vor jedem Schlüssel der Datei steht; sonst # bei Issues und T bei Projektvorgängen.</translation>
    </message>
    <message>
        <source>With --work: give items without hours sample hours by their stage (alpha, beta, stable).</source>
        <translation>Mit --work: Vorgängen ohne Stunden je nach Stufe (alpha, beta, stable) Beispielstunden geben.</translation>
    </message>
    <message>
        <source>With --work or --bugs: tell what would change or has changed as JSON.</source>
        <translation>Mit --work oder --bugs: als JSON ausgeben, was sich ändern würde oder geändert hat.</translation>
    </message>
    <message>
        <source>Teams that would be made: %1</source>
        <translation>Teams, die angelegt würden: %1</translation>
    </message>
    <message>
        <source>Teams made: %1</source>
        <translation>Angelegte Teams: %1</translation>
    </message>
    <message>
        <source>Skills that would be made: %1</source>
        <translation>Fähigkeiten, die angelegt würden: %1</translation>
    </message>
    <message>
        <source>Skills made: %1</source>
        <translation>Angelegte Fähigkeiten: %1</translation>
    </message>
    <message>
        <source>--checks lists the checks of every plan; leave --junit and --release out.</source>
        <translation>--checks listet die Prüfungen auf, die für jeden Plan gelten; lassen Sie --junit und --release weg.</translation>
    </message>
    <message>
        <source>--junit needs the name of what to write.</source>
        <translation>--junit braucht den Namen der Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>JUnit&apos;s XML goes to a file and not to standard output; name one with --junit FILE.</source>
        <translation>Das XML von JUnit wird in eine Datei und nicht in die Standardausgabe geschrieben; geben Sie mit --junit FILE eine an.</translation>
    </message>
    <message>
        <source>Only problems of this release, and those that are of none.</source>
        <translation>Nur Probleme dieses Releases und solche, die zu keinem gehören.</translation>
    </message>
    <message>
        <source>Tell it as JSON, waived problems with their reasons.</source>
        <translation>Als JSON ausgeben, hingenommene Probleme mit ihren Gründen.</translation>
    </message>
    <message>
        <source>Write it as JUnit&apos;s XML, too: a test case for each check.</source>
        <translation>Zusätzlich als XML von JUnit schreiben: ein Testfall je Prüfung.</translation>
    </message>
    <message>
        <source>List the checks and why each is made; takes no PLAN.</source>
        <translation>Die Prüfungen auflisten und den Grund für jede; ohne PLAN.</translation>
    </message>
    <message>
        <source>waived: %1 (%2)</source>
        <translation>hingenommen: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 does not start; install Plimsoll again.</source>
        <translation>%1 startet nicht; Plimsoll neu installieren.</translation>
    </message>
    <message>
        <source>Instead of FILE: runs of GitHub Actions or GitLab (JSON), a run of tests (JUnit XML), or a table of runs, promotions or incidents.</source>
        <translation>Statt FILE: Läufe von GitHub Actions oder GitLab (JSON), ein Testlauf (JUnit-XML) oder eine Tabelle mit Läufen, Überführungen oder Störungen.</translation>
    </message>
    <message>
        <source>With --terraform: the revision of the code that was planned; with --pipelines and JUnit XML: of the code that was tested.</source>
        <translation>Mit --terraform: die Revision des Codes, für die geplant wurde; mit --pipelines und JUnit-XML: die des getesteten Codes.</translation>
    </message>
    <message>
        <source>On-call duties instead of FILE: a table (CSV) with the columns person, from, until and team.</source>
        <translation>Bereitschaften statt FILE: eine Tabelle (CSV) mit den Spalten person, from, until und team.</translation>
    </message>
    <message>
        <source>With --on-call: the team of duties that name none.</source>
        <translation>Mit --on-call: das Team der Bereitschaften, die keines nennen.</translation>
    </message>
    <message>
        <source>With --pipelines: the component of runs that name none; with --junit: the one whose build was tested.</source>
        <translation>Mit --pipelines: die Komponente von Läufen, die keine nennen; mit --junit: die, deren Build getestet wurde.</translation>
    </message>
    <message>
        <source>--audience limits a calendar, a report or release notes; add --ics FILE, --pdf FILE, --html FILE or --release-notes FILE.</source>
        <translation>--audience schränkt einen Kalender, einen Bericht oder Release Notes ein; --ics FILE, --pdf FILE, --html FILE oder --release-notes FILE ergänzen.</translation>
    </message>
    <message>
        <source>How efforts are spread: pert or triangular over their three points; history by the ratios of spent to likely hours of finished work, or phases by those of actual to planned length of past phases, where there are eight of them.</source>
        <translation>Wie Aufwände streuen: pert oder triangular über ihre drei Werte; history nach dem Verhältnis der aufgewendeten zu den wahrscheinlichen Stunden erledigter Arbeit oder phases nach dem der wirklichen zur geplanten Dauer vergangener Phasen, wenn es acht davon gibt.</translation>
    </message>
    <message>
        <source>With responses</source>
        <translation>Mit Maßnahmen</translation>
    </message>
    <message>
        <source>Its work ends</source>
        <translation>Die Arbeit endet</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>%1: planned %2, actual %3, ratio %4 (%5)</source>
        <translation>%1: geplant %2, wirklich %3, Verhältnis %4 (%5)</translation>
    </message>
    <message>
        <source>Past phases, in working days:</source>
        <translation>Vergangene Phasen, in Arbeitstagen:</translation>
    </message>
    <message>
        <source>Searching: %1 %, ends on %2; Ctrl+C keeps the best so far.</source>
        <translation>Suche: %1 %, endet am %2; Strg+C behält das Beste bis hierhin.</translation>
    </message>
    <message>
        <source>Interrupted: this is the best of the schedules made until then.</source>
        <translation>Unterbrochen: Das ist der beste der bis dahin gemachten Terminpläne.</translation>
    </message>
    <message>
        <source>Search so long instead; Ctrl+C ends it earlier and keeps the best so far.</source>
        <translation>Stattdessen so lange suchen; Strg+C beendet es früher und behält das Beste bis dahin.</translation>
    </message>
    <message>
        <source>Of the search&apos;s chance; with --schedules the same one gives the same schedule again.</source>
        <translation>Startwert für den Zufall der Suche; mit --schedules ergibt derselbe wieder denselben Terminplan.</translation>
    </message>
    <message>
        <source>Write the notes of --release for --audience, in its language: Markdown, plain text or HTML as FILE ends in .md, .txt or .html; &quot;-&quot; is standard output, as Markdown.</source>
        <translation>Release Notes von --release für --audience in deren Sprache schreiben: Markdown, reiner Text oder HTML, je nachdem, ob FILE auf .md, .txt oder .html endet; „-“ ist die Standardausgabe, als Markdown.</translation>
    </message>
    <message>
        <source>Release notes are Markdown, plain text or HTML; let FILE end in .md, .txt or .html.</source>
        <translation>Release Notes sind Markdown, reiner Text oder HTML; FILE muss auf .md, .txt oder .html enden.</translation>
    </message>
    <message>
        <source>Release notes are those of one release for one audience; add --release R and --audience A.</source>
        <translation>Release Notes sind die eines Releases für eine Zielgruppe; --release R und --audience A ergänzen.</translation>
    </message>
    <message>
        <source>There is nothing to tell: no public work item of %1 has a note for customers; write one, or name another release.</source>
        <translation>Es gibt nichts mitzuteilen: Kein öffentlicher Vorgang von %1 hat einen Kundenhinweis; einen schreiben oder ein anderes Release nennen.</translation>
    </message>
    <message>
        <source>There is nothing to tell: %1 ships no work item; add one, or name another release.</source>
        <translation>Es gibt nichts mitzuteilen: %1 enthält keinen Vorgang; einen ergänzen oder ein anderes Release nennen.</translation>
    </message>
    <message>
        <source>Write pictures of each view of PLAN, and of its tabs, into FOLDER</source>
        <translation>Von jeder Ansicht von PLAN und von ihren Registerkarten Bilder in FOLDER schreiben</translation>
    </message>
    <message>
        <source>The component has several builds &quot;%1&quot;; give them different versions first.</source>
        <translation>Die Komponente hat mehrere Builds „%1“; ihnen zuerst verschiedene Versionen geben.</translation>
    </message>
    <message>
        <source>Several components have a build &quot;%1&quot;; name one of them with --component: %2.</source>
        <translation>Mehrere Komponenten haben einen Build „%1“; eine davon mit --component nennen: %2.</translation>
    </message>
    <message>
        <source>Say which build of the component was tested: --build VERSION.</source>
        <translation>Sagen, welcher Build der Komponente getestet wurde: --build VERSION.</translation>
    </message>
    <message>
        <source>With --junit: the version of the build that was tested; --component says whose, where several have it.</source>
        <translation>Mit --junit: die Version des Builds, der getestet wurde; --component sagt, von wem, wo mehrere sie haben.</translation>
    </message>
    <message>
        <source>--junit names the plan itself; name another file.</source>
        <translation>--junit nennt den Plan selbst; eine andere Datei nennen.</translation>
    </message>
    <message>
        <source>The plan has no gate; add one under Decisions in the window.</source>
        <translation>Der Plan hat kein Gate; im Fenster unter „Entscheidungen“ eines hinzufügen.</translation>
    </message>
    <message>
        <source>Say of which gate the criteria are: --gate with one of %1.</source>
        <translation>Es fehlt, zu welchem Gate die Kriterien gehören: --gate mit einem von %1 ergänzen.</translation>
    </message>
    <message>
        <source>Attestations read: %1.</source>
        <translation>Eingelesene Bestätigungen: %1.</translation>
    </message>
    <message>
        <source>No attested criterion of the gate is called %1; correct the title, or add the criterion.</source>
        <translation>Kein bestätigtes Kriterium des Gates heißt %1; den Titel berichtigen oder das Kriterium hinzufügen.</translation>
    </message>
    <message>
        <source>How the criteria of a gate stand instead of FILE: a table (CSV) with the columns criterion, state, by, date and evidence.</source>
        <translation>Wie es um die Kriterien eines Gates steht, statt FILE: eine Tabelle (CSV) mit den Spalten criterion, state, by, date und evidence.</translation>
    </message>
    <message>
        <source>With --attestations: the gate, by its title or id; --product and --release tell gates of one title apart.</source>
        <translation>Mit --attestations: das Gate mit Titel oder ID; --product und --release unterscheiden Gates mit demselben Titel.</translation>
    </message>
    <message>
        <source>--release limits a calendar, a report, a timeline or release notes, and tells gates apart; add --ics FILE, --pdf FILE, --html FILE, --timeline FILE, --release-notes FILE, --dossier GATE or --minutes GATE.</source>
        <translation>--release schränkt einen Kalender, einen Bericht, eine Zeitleiste oder Release Notes ein und unterscheidet Gates; --ics FILE, --pdf FILE, --html FILE, --timeline FILE, --release-notes FILE, --dossier GATE oder --minutes GATE ergänzen.</translation>
    </message>
    <message>
        <source>--paper is for reports, timelines and dossiers; add --pdf FILE, --html FILE, --timeline FILE or --dossier GATE.</source>
        <translation>--paper gilt für Berichte, Zeitleisten und Dossiers; --pdf FILE, --html FILE, --timeline FILE oder --dossier GATE ergänzen.</translation>
    </message>
    <message>
        <source>Nothing to export is named; add --ics FILE, --pdf FILE, --html FILE, --timeline FILE, --release-notes FILE, --dossier GATE, --minutes GATE, --json FILE or --csv FOLDER.</source>
        <translation>Es ist nichts angegeben, was exportiert werden soll; --ics FILE, --pdf FILE, --html FILE, --timeline FILE, --release-notes FILE, --dossier GATE, --minutes GATE, --json FILE oder --csv FOLDER ergänzen.</translation>
    </message>
    <message>
        <source>Write calendars, reports, release notes, the dossier or minutes of a decision, the text twin or tables of a plan.</source>
        <translation>Kalender, Berichte, Release Notes, Dossier oder Protokoll einer Entscheidung, die Textfassung oder Tabellen eines Plans schreiben.</translation>
    </message>
    <message>
        <source>Nothing was decided at %1 yet; decide in the window first.</source>
        <translation>An %1 wurde noch nichts entschieden; zuerst im Fenster entscheiden.</translation>
    </message>
    <message>
        <source>Write the dossier of what was decided at this gate, named by its title or id, as a PDF to --output.</source>
        <translation>Das Dossier dessen, was an diesem Gate entschieden wurde, als PDF in --output schreiben; das Gate mit Titel oder ID nennen.</translation>
    </message>
    <message>
        <source>Write the minutes of what was decided at this gate as a mail (.eml) to --output.</source>
        <translation>Das Protokoll dessen, was an diesem Gate entschieden wurde, als E-Mail (.eml) in --output schreiben.</translation>
    </message>
    <message>
        <source>Where the dossier or the minutes go; minutes can go to &quot;-&quot;, standard output.</source>
        <translation>Wohin das Dossier oder das Protokoll kommt; ein Protokoll kann nach „-“, in die Standardausgabe.</translation>
    </message>
    <message>
        <source>--%1 needs the title of a gate.</source>
        <translation>--%1 braucht den Titel eines Gates.</translation>
    </message>
    <message>
        <source>--dossier and --minutes would go to the same file; export one after the other.</source>
        <translation>--dossier und --minutes kämen in dieselbe Datei; eines nach dem anderen exportieren.</translation>
    </message>
    <message>
        <source>Say where the dossier or the minutes go: --output FILE.</source>
        <translation>Es fehlt, wohin das Dossier oder das Protokoll soll: --output FILE ergänzen.</translation>
    </message>
    <message>
        <source>--output is for dossiers and minutes; add --dossier GATE or --minutes GATE.</source>
        <translation>--output gilt für Dossiers und Protokolle; --dossier GATE oder --minutes GATE ergänzen.</translation>
    </message>
    <message>
        <source>Bring a table of milestones, windows, people, roles, holidays, risks, audiences or messages, a calendar, the work items or bugs of a tracker, feature toggles, on-call duties, test results, attestations at a gate, pipeline runs, promotions, incidents or a plan of infrastructure into a plan.</source>
        <translation>Eine Tabelle mit Meilensteinen, Zeitfenstern, Personen, Rollen, Feiertagen, Risiken, Zielgruppen oder Nachrichten, einen Kalender, die Vorgänge oder Fehler aus einem Tracker, Feature-Toggles, Bereitschaften, Testergebnisse, Bestätigungen an einem Gate, Pipeline-Läufe, Überführungen, Störungen oder einen Infrastrukturplan in einen Plan übernehmen.</translation>
    </message>
    <message>
        <source>The table, a CSV file; none with --ics, --work, --bugs, --toggles, --on-call, --junit, --attestations, --pipelines and --terraform.</source>
        <translation>Die Tabelle, eine CSV-Datei; entfällt bei --ics, --work, --bugs, --toggles, --on-call, --junit, --attestations, --pipelines und --terraform.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>id of a gate, release, milestone</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Several releases have a gate &quot;%1&quot;; name one of them with --release: %2.</source>
        <translation>Mehrere Releases haben ein Gate „%1“; eines davon mit --release angeben: %2.</translation>
    </message>
    <message>
        <source>Several gates are called &quot;%1&quot;; name one of them by its id: %2.</source>
        <translation>Mehrere Gates heißen „%1“; eines davon mit seiner ID angeben: %2.</translation>
    </message>
    <message>
        <source>decision at %1</source>
        <translation>Entscheidung an %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Print the timetable as text, and the open conditions of decisions.</source>
        <translation>Die Terminübersicht und die offenen Auflagen von Entscheidungen als Text ausgeben.</translation>
    </message>
    <message>
        <source>Open conditions of decisions:</source>
        <translation>Offene Auflagen von Entscheidungen:</translation>
    </message>
</context>
<context>
    <name>ComposedMessage</name>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
</context>
<context>
    <name>CriterionModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Neues Kriterium</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 fields; leave out columns or choose another delimiter.</source>
        <translation>Zeile %1 hat mehr als %2 Felder; lassen Sie Spalten weg oder wählen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in row %1 is never closed; add the closing one.</source>
        <translation>Das in Zeile %1 geöffnete Anführungszeichen wird nie geschlossen; fügen Sie das schließende hinzu.</translation>
    </message>
    <message>
        <source>In row %1 text follows a closing quotation mark; write quotation marks inside a cell twice.</source>
        <translation>In Zeile %1 folgt Text auf ein schließendes Anführungszeichen; schreiben Sie Anführungszeichen innerhalb einer Zelle doppelt.</translation>
    </message>
    <message>
        <source>Row %1 has a cell longer than %2 characters; shorten it.</source>
        <translation>Zeile %1 hat eine Zelle mit mehr als %2 Zeichen; kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Row %1 contains a character that no text may hold (NUL); save the table again as CSV.</source>
        <translation>Zeile %1 enthält ein Zeichen, das in keinem Text stehen darf (NUL); speichern Sie die Tabelle erneut als CSV.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or archive, not a CSV file; save the sheet as CSV and import that.</source>
        <translation>Dies ist eine Tabellenkalkulationsdatei oder ein Archiv, keine CSV-Datei; speichern Sie die Tabelle als CSV und importieren Sie diese.</translation>
    </message>
    <message>
        <source>This is a database or a plan, not a CSV file; open it instead of importing it.</source>
        <translation>Dies ist eine Datenbank oder ein Plan, keine CSV-Datei; öffnen Sie sie, statt sie zu importieren.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a CSV file; copy the table into a spreadsheet and save it as CSV.</source>
        <translation>Dies ist ein PDF-Dokument, keine CSV-Datei; kopieren Sie die Tabelle in eine Tabellenkalkulation und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>This is a web page or XML, not a CSV file; copy the table into a spreadsheet and save it as CSV.</source>
        <translation>Dies ist eine Webseite oder XML, keine CSV-Datei; kopieren Sie die Tabelle in eine Tabellenkalkulation und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>This is a calendar (iCal), not a CSV file; choose a CSV file.</source>
        <translation>Dies ist ein Kalender (iCal), keine CSV-Datei; wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>The table is empty; choose one with a row of headings and at least one row below it.</source>
        <translation>Die Tabelle ist leer; wählen Sie eine mit einer Überschriftenzeile und mindestens einer Zeile darunter.</translation>
    </message>
    <message>
        <source>The file is larger than %1; split it into smaller ones.</source>
        <translation>Die Datei ist größer als %1; teilen Sie sie in kleinere auf.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a CSV file.</source>
        <translation>%1 ist ein Ordner; wählen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>There is no file %1; check its name.</source>
        <translation>Es gibt keine Datei %1; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); check its permissions.</source>
        <translation>%1 kann nicht gelesen werden (%2); prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The clipboard holds too much text for a table; copy fewer rows.</source>
        <translation>Die Zwischenablage enthält zu viel Text für eine Tabelle; kopieren Sie weniger Zeilen.</translation>
    </message>
</context>
<context>
    <name>Cures</name>
    <message>
        <source>Make %1 the anchor of %2</source>
        <translation>%1 zum Anker von %2 machen</translation>
    </message>
    <message>
        <source>Mark %1 as released</source>
        <translation>%1 als veröffentlicht markieren</translation>
    </message>
    <message>
        <source>Pin %1 to %2</source>
        <translation>%1 fest auf %2 legen</translation>
    </message>
    <message>
        <source>Commit to %1 on %2</source>
        <translation>%1 für %2 zusagen</translation>
    </message>
    <message>
        <source>Remove the exception of %1</source>
        <translation>Ausnahme von %1 entfernen</translation>
    </message>
    <message>
        <source>Let the deputy %1 fill the role %2</source>
        <translation>Rolle %2 mit der Vertretung %1 besetzen</translation>
    </message>
    <message>
        <source>Let %1, who owns %2, send %3</source>
        <translation>%3 von %1 senden lassen (verantwortlich für %2)</translation>
    </message>
    <message>
        <source>Write %1 from the template %2</source>
        <translation>%1 aus der Vorlage %2 schreiben</translation>
    </message>
    <message>
        <source>Give %1 the owner that its pattern has</source>
        <translation>%1 dem Verantwortlichen aus dem zugehörigen Muster zuordnen</translation>
    </message>
    <message>
        <source>Give %1 milestones the owners that their patterns have</source>
        <translation>%1 Meilensteine den Verantwortlichen aus ihren Mustern zuordnen</translation>
    </message>
    <message>
        <source>Let %1 decide at %2</source>
        <translation>%1 bei %2 entscheiden lassen</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; type one such as 2026-07-22, 22 Jul, fri, +2w or -3wd.</source>
        <translation>„%1“ ist kein Datum; geben Sie eines wie 2026-07-22, 22 Jul, fri, +2w oder -3wd ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a length; type one such as 3 days, 5wd or 2w.</source>
        <translation>„%1“ ist keine Dauer; geben Sie eine wie 3 days, 5wd oder 2w ein.</translation>
    </message>
</context>
<context>
    <name>DateParsing</name>
    <message>
        <source>“%1” can mean day/month or month/day; say which order the file uses.</source>
        <translation>„%1“ kann Tag/Monat oder Monat/Tag bedeuten; geben Sie an, welche Reihenfolge die Datei verwendet.</translation>
    </message>
    <message>
        <source>“%1” has no year; write one.</source>
        <translation>„%1“ hat kein Jahr; schreiben Sie eines dazu.</translation>
    </message>
    <message>
        <source>“%1” is a day that does not exist; correct it.</source>
        <translation>„%1“ ist ein Tag, den es nicht gibt; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” is outside 1970 to 2199; correct the year.</source>
        <translation>„%1“ liegt außerhalb von 1970 bis 2199; berichtigen Sie das Jahr.</translation>
    </message>
    <message>
        <source>“%1” ends before it starts; swap the two days.</source>
        <translation>„%1“ endet vor dem Beginn; vertauschen Sie die beiden Tage.</translation>
    </message>
    <message>
        <source>“%1” names no day; write the date when it is known.</source>
        <translation>„%1“ nennt keinen Tag; schreiben Sie das Datum, wenn es bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” names only a month; write the day when it is known.</source>
        <translation>„%1“ nennt nur einen Monat; schreiben Sie den Tag, wenn er bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-07-22.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es wie 2026-07-22.</translation>
    </message>
    <message>
        <source>“%1” falls on a %2; check the weekday or the date.</source>
        <translation>„%1“ fällt auf einen %2; prüfen Sie den Wochentag oder das Datum.</translation>
    </message>
    <message>
        <source>“%1” names a week; its Monday was taken.</source>
        <translation>„%1“ nennt eine Woche; ihr Montag wurde genommen.</translation>
    </message>
</context>
<context>
    <name>DeadlineText</name>
    <message>
        <source>End of day,</source>
        <translation>Tagesende,</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a deadline; type a time, a zone or both, such as AoE, 18:00 UTC or 17:00 Europe/Berlin.</source>
        <translation>„%1“ ist keine Frist; geben Sie eine Uhrzeit, eine Zeitzone oder beides ein, etwa AoE, 18:00 UTC oder 17:00 Europe/Berlin.</translation>
    </message>
</context>
<context>
    <name>DecisionLists</name>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Neue Erkenntnis</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>The decision of %1 on %2</source>
        <translation>Die Entscheidung vom %1 über %2</translation>
    </message>
    <message>
        <source>The decision is not in the plan any more; look at the history of its gate.</source>
        <translation>Die Entscheidung ist nicht mehr im Plan; sehen Sie im Verlauf ihres Gates nach.</translation>
    </message>
    <message>
        <source>%1 was altered after step %2 recorded it: %3.</source>
        <translation>%1 wurde geändert, nachdem Schritt %2 den Stand festgehalten hatte: %3.</translation>
    </message>
    <message>
        <source>%1 does not match its seal.</source>
        <translation>%1 passt nicht zum Siegel.</translation>
    </message>
    <message>
        <source>%1 is gone: step %2 still had it, and no later one removed it.</source>
        <translation>%1 ist weg: Schritt %2 hatte sie noch, und kein späterer hat sie entfernt.</translation>
    </message>
    <message>
        <source>%1 is gone: step %2 (%3) removed it.</source>
        <translation>%1 ist weg: Schritt %2 (%3) hat sie entfernt.</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>%1 of %2 into %3</source>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>Plan to promote %1</source>
        <translation>Überführung von %1 planen</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1 überführen</translation>
    </message>
    <message>
        <source>Roll back %1</source>
        <translation>%1 zurückrollen</translation>
    </message>
    <message>
        <source>Add build %1 of %2</source>
        <translation>Build %1 von %2 hinzufügen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>Deployment-Häufigkeit</translation>
    </message>
    <message>
        <source>Lead time for changes</source>
        <translation>Durchlaufzeit für Änderungen</translation>
    </message>
    <message>
        <source>Change failure rate</source>
        <translation>Änderungsfehlerrate</translation>
    </message>
    <message>
        <source>Time to restore</source>
        <translation>Wiederherstellungszeit</translation>
    </message>
    <message>
        <source>How often a build is deployed into the last environment: promotions there, a week, those that were rolled back later with them.</source>
        <translation>Wie oft ein Build in der letzten Umgebung bereitgestellt wird: Überführungen dorthin pro Woche, einschließlich derer, die später zurückgerollt wurden.</translation>
    </message>
    <message>
        <source>How many of these deployments went wrong: those that an incident names as its cause, or that were rolled back.</source>
        <translation>Wie viele dieser Deployments misslangen: solche, die eine Störung als Ursache nennt oder die zurückgerollt wurden.</translation>
    </message>
    <message>
        <source>From failure to service: the median of the time from begin to end of the incidents that began in the span and are over.</source>
        <translation>Vom Ausfall zum Betrieb: der Median der Zeit von Beginn bis Ende der Störungen, die im Zeitraum begannen und vorbei sind.</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 pro Woche</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>From 1 incident.</source>
        <translation>Aus 1 Störung.</translation>
    </message>
    <message>
        <source>From 1 deployment.</source>
        <translation>Aus 1 Deployment.</translation>
    </message>
    <message>
        <source>From %1 incidents.</source>
        <translation>Aus %1 Störungen.</translation>
    </message>
    <message>
        <source>From %1 deployments.</source>
        <translation>Aus %1 Deployments.</translation>
    </message>
    <message>
        <source>Not enough data: no deployment into the last environment is recorded.</source>
        <translation>Zu wenig Daten: Es ist kein Deployment in die letzte Umgebung erfasst.</translation>
    </message>
    <message>
        <source>Not enough data: nothing was deployed into the last environment in this span.</source>
        <translation>Zu wenig Daten: In diesem Zeitraum wurde nichts in der letzten Umgebung bereitgestellt.</translation>
    </message>
    <message>
        <source>Not enough data: no incident began in this span and is over.</source>
        <translation>Zu wenig Daten: Keine Störung begann in diesem Zeitraum und ist vorbei.</translation>
    </message>
    <message>
        <source>From 1 deployment, counted from its newest commit.</source>
        <translation>Aus 1 Deployment, gezählt ab seinem neuesten Commit.</translation>
    </message>
    <message>
        <source>From 1 deployment, counted from its build, as the time of its commit is not known.</source>
        <translation>Aus 1 Deployment, gezählt ab seinem Build, da die Zeit seines Commits nicht bekannt ist.</translation>
    </message>
    <message>
        <source>From %1 deployments, all counted from their newest commit.</source>
        <translation>Aus %1 Deployments, alle gezählt ab ihrem neuesten Commit.</translation>
    </message>
    <message>
        <source>From %1 deployments, all counted from their build, as the times of their commits are not known.</source>
        <translation>Aus %1 Deployments, alle gezählt ab ihrem Build, da die Zeiten ihrer Commits nicht bekannt sind.</translation>
    </message>
    <message>
        <source>From %1 deployments: %2 counted from their newest commit, %3 from their build, as the time of the commit is not known.</source>
        <translation>Aus %1 Deployments: %2 gezählt ab ihrem neuesten Commit, %3 ab ihrem Build, da die Zeit des Commits nicht bekannt ist.</translation>
    </message>
    <message>
        <source>From commit to customers: the median of the time from the newest commit of a build, or from the build itself where the time of its commit is not known, to its first deployment into the last environment.</source>
        <translation>Vom Commit zu den Kunden: der Median der Zeit vom neuesten Commit eines Builds, oder vom Build selbst, wenn die Zeit seines Commits nicht bekannt ist, bis zu seinem ersten Deployment in die letzte Umgebung.</translation>
    </message>
    <message>
        <source>Not enough data: no build that reached the last environment in this span says when it was committed or built.</source>
        <translation>Zu wenig Daten: Kein Build, der in diesem Zeitraum die letzte Umgebung erreichte, sagt, von wann sein Commit ist oder wann er erstellt wurde.</translation>
    </message>
</context>
<context>
    <name>DeliveryImport</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The first row of the table names no column that is known, such as component, status or started; add headings.</source>
        <translation>Die erste Zeile der Tabelle nennt keine bekannte Spalte wie component, status oder started; fügen Sie Überschriften hinzu.</translation>
    </message>
    <message>
        <source>“%1” is no moment; write it like 2026-07-08 08:00.</source>
        <translation>„%1“ ist kein Zeitpunkt; schreiben Sie ihn wie 2026-07-08 08:00.</translation>
    </message>
    <message>
        <source>GitHub Actions runs (JSON)</source>
        <translation>Läufe von GitHub Actions (JSON)</translation>
    </message>
    <message>
        <source>GitLab pipelines (JSON)</source>
        <translation>GitLab-Pipelines (JSON)</translation>
    </message>
    <message>
        <source>Pipeline runs (CSV)</source>
        <translation>Pipeline-Läufe (CSV)</translation>
    </message>
    <message>
        <source>Promotions (CSV)</source>
        <translation>Überführungen (CSV)</translation>
    </message>
    <message>
        <source>Incidents (CSV)</source>
        <translation>Störungen (CSV)</translation>
    </message>
    <message>
        <source>Terraform or OpenTofu plan (JSON)</source>
        <translation>Plan von Terraform oder OpenTofu (JSON)</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB; export a shorter span.</source>
        <translation>Die Datei ist größer als 64 MB; exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The file is empty; export it again.</source>
        <translation>Die Datei ist leer; exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file holds more than 100,000 rows; export a shorter span.</source>
        <translation>Die Datei enthält mehr als 100.000 Zeilen; exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The file holds no rows; export it again, or choose its format.</source>
        <translation>Die Datei enthält keine Zeilen; exportieren Sie sie erneut oder wählen Sie ihr Format.</translation>
    </message>
    <message>
        <source>“%1” is no status that is known; it counts as unknown.</source>
        <translation>„%1“ ist kein bekannter Status; er zählt als unbekannt.</translation>
    </message>
    <message>
        <source>It has neither a key nor a time at which it started; fill one of the two.</source>
        <translation>Es fehlen sowohl ein Schlüssel als auch eine Startzeit; füllen Sie eines von beiden aus.</translation>
    </message>
    <message>
        <source>It finishes before it starts; mend one of the times.</source>
        <translation>Das Ende liegt vor dem Beginn; berichtigen Sie eine der Zeiten.</translation>
    </message>
    <message>
        <source>It names no component; fill the column Component.</source>
        <translation>Es ist keine Komponente genannt; füllen Sie die Spalte „Component“ aus.</translation>
    </message>
    <message>
        <source>It names no version; fill the column Version.</source>
        <translation>Es ist keine Version genannt; füllen Sie die Spalte „Version“ aus.</translation>
    </message>
    <message>
        <source>It names no environment; fill the column Environment.</source>
        <translation>Es ist keine Umgebung genannt; füllen Sie die Spalte „Environment“ aus.</translation>
    </message>
    <message>
        <source>It has no title; fill the column Title.</source>
        <translation>Es gibt keinen Titel; füllen Sie die Spalte „Title“ aus.</translation>
    </message>
    <message>
        <source>It is restored before it starts; mend one of the times.</source>
        <translation>Die Behebung liegt vor dem Beginn; berichtigen Sie eine der Zeiten.</translation>
    </message>
    <message>
        <source>The plan has no product “%1”, so that it was left out.</source>
        <translation>Der Plan hat kein Produkt „%1“, sodass es ausgelassen wurde.</translation>
    </message>
    <message>
        <source>No promotion of %1 is known that could have caused it, so that none is named.</source>
        <translation>Es ist keine Überführung von %1 bekannt, die es verursacht haben könnte, sodass keine genannt ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It has no id; export the runs again.</source>
        <translation>Es gibt keine ID; exportieren Sie die Läufe erneut.</translation>
    </message>
    <message>
        <source>The file is the log of a plan; save it with -out and export it by &quot;terraform show -json&quot;.</source>
        <translation>Die Datei ist das Protokoll eines Plans; speichern Sie ihn mit -out und exportieren Sie ihn mit „terraform show -json“.</translation>
    </message>
    <message>
        <source>Line %1 of the file is no JSON (%2); export it again.</source>
        <translation>Zeile %1 der Datei ist kein JSON (%2); exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>pipeline %1</source>
        <translation>Pipeline %1</translation>
    </message>
    <message>
        <source>%1 of %2 into %3</source>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>The plan has no environment “%1”; add it first, as its place in the order is not told here.</source>
        <translation>Der Plan hat keine Umgebung „%1“; fügen Sie sie zuerst hinzu, da ihr Platz in der Reihenfolge hier nicht angegeben ist.</translation>
    </message>
    <message>
        <source>Nobody in the plan is called “%1”, so that the approver was left out.</source>
        <translation>Niemand im Plan heißt „%1“; der Genehmiger wurde daher weggelassen.</translation>
    </message>
    <message>
        <source>The plan has no release “%1”, so that it was left out.</source>
        <translation>Der Plan hat kein Release „%1“; es wurde daher weggelassen.</translation>
    </message>
    <message>
        <source>It names no component; choose the one whose pipeline it is.</source>
        <translation>Es ist keine Komponente genannt; wählen Sie die, zu der die Pipeline gehört.</translation>
    </message>
    <message>
        <source>%1 is made by several pieces of code; name the repository of the one that was planned.</source>
        <translation>%1 wird aus mehreren Codebeständen erzeugt; nennen Sie das Repository dessen, der geplant wurde.</translation>
    </message>
    <message>
        <source>The plan of infrastructure names no environment; choose the one that it is about.</source>
        <translation>Der Infrastrukturplan nennt keine Umgebung; wählen Sie die, um die es geht.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>plan of version %1</source>
        <translation>Plan von Version %1</translation>
    </message>
    <message>
        <source>The file does not say when the plan was made; it counts as of now.</source>
        <translation>Die Datei sagt nicht, wann der Plan erstellt wurde; er gilt als jetzt erstellt.</translation>
    </message>
    <message>
        <source>The plan is older than the one that was imported last.</source>
        <translation>Der Plan ist älter als der zuletzt importierte.</translation>
    </message>
    <message>
        <source>1 resource is replaced, that is destroyed and added.</source>
        <translation>1 Ressource wird ersetzt, also zerstört und hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 resources are replaced, that is destroyed and added.</source>
        <translation>%1 Ressourcen werden ersetzt, also zerstört und hinzugefügt.</translation>
    </message>
    <message>
        <source>%1: +%2 ~%3 −%4, %5 drifted</source>
        <translation>%1: +%2 ~%3 −%4, %5 mit Drift</translation>
    </message>
    <message>
        <source>The file is no plan of Terraform or OpenTofu; export one by &quot;terraform show -json&quot;.</source>
        <translation>Die Datei ist kein Plan von Terraform oder OpenTofu; exportieren Sie einen mit „terraform show -json“.</translation>
    </message>
    <message>
        <source>The plan ended with an error, so that it tells nothing of the environment; plan again and export that.</source>
        <translation>Der Plan endete mit einem Fehler, sodass er nichts über die Umgebung sagt; planen Sie erneut und exportieren Sie das.</translation>
    </message>
    <message>
        <source>The file holds a state, not a plan; save one by &quot;terraform plan -out=FILE&quot; and export it by &quot;terraform show -json FILE&quot;.</source>
        <translation>Die Datei enthält einen Zustand, keinen Plan; speichern Sie einen mit „terraform plan -out=FILE“ und exportieren Sie ihn mit „terraform show -json FILE“.</translation>
    </message>
    <message>
        <source>The plan holds more than 1,000,000 resources; plan a part of them.</source>
        <translation>Der Plan enthält mehr als 1.000.000 Ressourcen; planen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>Run of tests (JUnit XML)</source>
        <translation>Testlauf (JUnit-XML)</translation>
    </message>
    <message>
        <source>It tells of no test, so that it is not known how it went.</source>
        <translation>Die Datei nennt keinen Test, sodass nicht bekannt ist, wie der Lauf ausging.</translation>
    </message>
    <message>
        <source>%1 of %2 tests failed.</source>
        <translation>%1 von %2 Tests schlugen fehl.</translation>
    </message>
    <message>
        <source>The file does not say when it ran; it counts as of now.</source>
        <translation>Die Datei sagt nicht, wann der Lauf war; er gilt als jetzt gelaufen.</translation>
    </message>
    <message>
        <source>The import was cancelled; choose the file again.</source>
        <translation>Der Import wurde abgebrochen; die Datei erneut wählen.</translation>
    </message>
    <message>
        <source>“%1” is no state of a promotion; write one of these: %2.</source>
        <translation>„%1“ ist kein Zustand eines Deployments; erlaubt sind: %2.</translation>
    </message>
</context>
<context>
    <name>DeliveryImportFile</name>
    <message>
        <source>Import pipeline runs or a plan of infrastructure</source>
        <translation>Pipeline-Läufe oder einen Infrastrukturplan importieren</translation>
    </message>
    <message>
        <source>One row imported; Undo takes it back</source>
        <translation>Eine Zeile importiert; „Rückgängig“ nimmt sie zurück</translation>
    </message>
    <message>
        <source>%1 rows imported; Undo takes them back in one step</source>
        <translation>%1 Zeilen importiert; „Rückgängig“ nimmt sie in einem Schritt zurück</translation>
    </message>
    <message>
        <source>Runs, tables and plans (*.json *.xml *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Läufe, Tabellen und Pläne (*.json *.xml *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>DeliveryTexts</name>
    <message>
        <source>%1 planned for %2</source>
        <translation>%1 geplant für %2</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <translation>seit wann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>since %1 · soaked %2</source>
        <translation>seit %1 · Einlaufzeit %2</translation>
    </message>
    <message>
        <source>Pipeline failed</source>
        <translation>Pipeline fehlgeschlagen</translation>
    </message>
    <message>
        <source>Older than %1</source>
        <translation>Älter als %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Back after a rollback</source>
        <translation>Nach Rückrollen zurück</translation>
    </message>
    <message>
        <source>Nothing is known to run here.</source>
        <translation>Hier läuft nichts Bekanntes.</translation>
    </message>
    <message>
        <source>%1 since %2, soaked %3.</source>
        <translation>%1 seit %2, Einlaufzeit %3.</translation>
    </message>
    <message>
        <source>%1; since when is not known.</source>
        <translation>%1; seit wann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Genehmigt von %1.</translation>
    </message>
    <message>
        <source>Who approved it is not told.</source>
        <translation>Wer es genehmigt hat, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Pipeline: %1.</source>
        <translation>Pipeline: %1.</translation>
    </message>
    <message>
        <source>Revision %1.</source>
        <translation>Revision %1.</translation>
    </message>
    <message>
        <source>It was brought here by hand, without the pipeline.</source>
        <translation>Es wurde von Hand hierher gebracht, ohne die Pipeline.</translation>
    </message>
    <message>
        <source>It is back since what came after it was rolled back.</source>
        <translation>Es ist zurück, seit das darauf Folgende zurückgerollt wurde.</translation>
    </message>
    <message>
        <source>%1 runs the newer %2 since %3.</source>
        <translation>In %1 läuft seit %3 das neuere %2.</translation>
    </message>
    <message>
        <source>%1 runs the newer %2.</source>
        <translation>In %1 läuft das neuere %2.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>+%1 ~%2 −%3</source>
        <translation>+%1 ~%2 −%3</translation>
    </message>
    <message>
        <source>Customers are on %1; what is here waits for the switch.</source>
        <translation>Die Kunden sind auf %1; was hier ist, wartet auf die Umschaltung.</translation>
    </message>
    <message>
        <source>Customers are on this side.</source>
        <translation>Die Kunden sind auf dieser Seite.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Wartend</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Take over the holidays of %1</source>
        <translation>Feiertage von %1 übernehmen</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>Change %1 of %2 records</source>
        <translation>%1 von %2 Einträgen ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Go-live</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 records</source>
        <translation>%1 Einträge entfernen</translation>
    </message>
    <message>
        <source>Stamp calendar entries</source>
        <translation>Kalendereinträge kennzeichnen</translation>
    </message>
    <message>
        <source>Write an invitation</source>
        <translation>Eine Einladung schreiben</translation>
    </message>
    <message>
        <source>Write %1 invitations</source>
        <translation>%1 Einladungen schreiben</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderat</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Erheblich</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Fast sicher</translation>
    </message>
    <message>
        <source>Negligible</source>
        <translation>Unbedeutend</translation>
    </message>
    <message>
        <source>Very unlikely</source>
        <translation>Sehr unwahrscheinlich</translation>
    </message>
    <message>
        <source>Catastrophic</source>
        <translation>Katastrophal</translation>
    </message>
    <message>
        <source>%1 counts from a milestone that has no date; give that one a date, or count from none.</source>
        <translation>%1 zählt ab einem Meilenstein ohne Datum; geben Sie diesem ein Datum, oder zählen Sie ab keinem.</translation>
    </message>
    <message>
        <source>Level the work of %1</source>
        <translation>Arbeit von %1 ausgleichen</translation>
    </message>
    <message>
        <source>Level the work of all releases</source>
        <translation>Arbeit aller Releases ausgleichen</translation>
    </message>
    <message>
        <source>Add absence of %1</source>
        <translation>Abwesenheit von %1 hinzufügen</translation>
    </message>
    <message>
        <source>Clear absence of %1</source>
        <translation>Abwesenheit von %1 löschen</translation>
    </message>
    <message>
        <source>Change absence of %1</source>
        <translation>Abwesenheit von %1 ändern</translation>
    </message>
    <message>
        <source>Let %1 stand in for %2</source>
        <translation>%2 durch %1 vertreten lassen</translation>
    </message>
    <message>
        <source>A dependency leads from a milestone to another; choose both.</source>
        <translation>Eine Abhängigkeit führt von einem Meilenstein zu einem anderen; wählen Sie beide.</translation>
    </message>
    <message>
        <source>%1 cannot wait for itself; choose another milestone.</source>
        <translation>%1 kann nicht auf sich selbst warten; wählen Sie einen anderen Meilenstein.</translation>
    </message>
    <message>
        <source>%1 waits for %2 already; change that dependency.</source>
        <translation>%1 wartet bereits auf %2; ändern Sie diese Abhängigkeit.</translation>
    </message>
    <message>
        <source>%1 cannot wait for %2, which waits for it already; remove that dependency first.</source>
        <translation>%1 kann nicht auf %2 warten, denn umgekehrt wird bereits gewartet; entfernen Sie zuerst jene Abhängigkeit.</translation>
    </message>
    <message>
        <source>Let %1 wait for %2</source>
        <translation>%1 auf %2 warten lassen</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 genehmigen</translation>
    </message>
    <message>
        <source>Approve %1 messages</source>
        <translation>%1 Nachrichten genehmigen</translation>
    </message>
    <message>
        <source>Mark %1 as sent</source>
        <translation>%1 als gesendet markieren</translation>
    </message>
    <message>
        <source>Mark %1 messages as sent</source>
        <translation>%1 Nachrichten als gesendet markieren</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>Empfang von %1 bestätigen</translation>
    </message>
    <message>
        <source>Acknowledge %1 messages</source>
        <translation>Empfang von %1 Nachrichten bestätigen</translation>
    </message>
    <message>
        <source>Take back that %1 may be late</source>
        <translation>Erlaubte Verspätung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Allow %1 to be late</source>
        <translation>Verspätung von %1 erlauben</translation>
    </message>
    <message>
        <source>Take back that %1 messages may be late</source>
        <translation>Erlaubte Verspätung von %1 Nachrichten zurücknehmen</translation>
    </message>
    <message>
        <source>Allow %1 messages to be late</source>
        <translation>Verspätung von %1 Nachrichten erlauben</translation>
    </message>
    <message>
        <source>Changed dates of %1</source>
        <translation>Geänderte Termine von %1</translation>
    </message>
    <message>
        <source>Write a change notice to %1</source>
        <translation>Änderungsmitteilung an %1 schreiben</translation>
    </message>
    <message>
        <source>Write %1 change notices</source>
        <translation>%1 Änderungsmitteilungen schreiben</translation>
    </message>
    <message>
        <source>Tick off %1</source>
        <translation>%1 abhaken</translation>
    </message>
    <message>
        <source>Tick off %1 milestones</source>
        <translation>%1 Meilensteine abhaken</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen %1 milestones</source>
        <translation>%1 Meilensteine wieder öffnen</translation>
    </message>
    <message>
        <source>Make %1 the anchor</source>
        <translation>%1 zum Anker machen</translation>
    </message>
    <message>
        <source>Move %1 in the matrix</source>
        <translation>%1 in der Matrix verschieben</translation>
    </message>
    <message>
        <source>Move %1 risks in the matrix</source>
        <translation>%1 Risiken in der Matrix verschieben</translation>
    </message>
    <message>
        <source>%1 has struck</source>
        <translation>%1 ist eingetreten</translation>
    </message>
    <message>
        <source>%1 risks have struck</source>
        <translation>%1 Risiken sind eingetreten</translation>
    </message>
    <message>
        <source>Change the day on which %1 struck</source>
        <translation>Tag ändern, an dem %1 eingetreten ist</translation>
    </message>
    <message>
        <source>Change the day on which %1 risks struck</source>
        <translation>Tag ändern, an dem %1 Risiken eingetreten sind</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Close %1 risks</source>
        <translation>%1 Risiken schließen</translation>
    </message>
    <message>
        <source>Reopen %1 risks</source>
        <translation>%1 Risiken wieder öffnen</translation>
    </message>
    <message>
        <source>Level %1 of %2 must reach further than the one below it; type a larger limit.</source>
        <translation>Stufe %1 von „%2“ muss weiter reichen als die darunter; geben Sie eine größere Grenze ein.</translation>
    </message>
    <message>
        <source>Probabilities end at 100 %; type a smaller limit for the highest level.</source>
        <translation>Eintrittswahrscheinlichkeiten enden bei 100 %; geben Sie eine kleinere Grenze für die höchste Stufe ein.</translation>
    </message>
    <message>
        <source>A risk matrix has 3 to %1 levels; type another number.</source>
        <translation>Eine Risikomatrix hat 3 bis %1 Stufen; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>The scores from which risks are medium, high and critical must rise from 2 on; type larger ones.</source>
        <translation>Die Punktwerte, ab denen Risiken mittel, hoch und kritisch sind, müssen von 2 an ansteigen; geben Sie größere ein.</translation>
    </message>
    <message>
        <source>The highest score of this matrix is %1; let risks be critical from a smaller score on.</source>
        <translation>Der höchste Punktwert dieser Matrix ist %1; lassen Sie Risiken ab einem kleineren Punktwert kritisch sein.</translation>
    </message>
    <message>
        <source>Change the risk scale</source>
        <translation>Risikoskala ändern</translation>
    </message>
    <message>
        <source>Send the capacity sheet of %1</source>
        <translation>Kapazitätstabelle von %1 senden</translation>
    </message>
    <message>
        <source>Send %1 capacity sheets</source>
        <translation>%1 Kapazitätstabellen senden</translation>
    </message>
    <message>
        <source>Note that the capacity sheet of %1 came back</source>
        <translation>Rücklauf der Kapazitätstabelle von %1 vermerken</translation>
    </message>
    <message>
        <source>An exception names a window and a milestone; choose both.</source>
        <translation>Zu einer Ausnahme gehören ein Zeitfenster und ein Meilenstein; wählen Sie beide.</translation>
    </message>
    <message>
        <source>An exception to a window needs the name of who allows it, and a reason; type both.</source>
        <translation>Eine Ausnahme von einem Zeitfenster braucht einen Grund und den Namen dessen, der sie erlaubt; geben Sie beides ein.</translation>
    </message>
    <message>
        <source>%1 may lie in %2 already; change that exception.</source>
        <translation>%1 darf bereits in %2 liegen; ändern Sie diese Ausnahme.</translation>
    </message>
    <message>
        <source>Allow %1 in %2</source>
        <translation>%1 in %2 erlauben</translation>
    </message>
    <message>
        <source>hours of %1</source>
        <translation>Stunden für %1</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>A dependency leads from one work item to another; choose both.</source>
        <translation>Eine Abhängigkeit führt von einem Vorgang zu einem anderen; wählen Sie beide.</translation>
    </message>
    <message>
        <source>%1 cannot wait for itself; choose another work item.</source>
        <translation>%1 kann nicht auf sich selbst warten; wählen Sie einen anderen Vorgang.</translation>
    </message>
    <message>
        <source>%1 is named twice; leave one of them out.</source>
        <translation>%1 ist zweimal genannt; lassen Sie eine der Nennungen weg.</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
</context>
<context>
    <name>EnvironmentLanes</name>
    <message>
        <source>one release at a time</source>
        <translation>ein Release auf einmal</translation>
    </message>
    <message>
        <source>several releases at a time</source>
        <translation>mehrere Releases gleichzeitig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>choose one for these bookings</source>
        <translation>für diese Buchungen eine wählen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Meets %1 on %2.</source>
        <translation>Trifft am %2 auf %1.</translation>
    </message>
    <message>
        <source>Meets %1 from %2 to %3.</source>
        <translation>Trifft von %2 bis %3 auf %1.</translation>
    </message>
</context>
<context>
    <name>EnvironmentModel</name>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
</context>
<context>
    <name>ExceptionModel</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Beantragt für</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>the end of %1</source>
        <translation>Ende von %1</translation>
    </message>
    <message>
        <source>On the day of %1</source>
        <translation>Am selben Tag wie %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>moved from %1 to a %2</source>
        <translation>vom %1 auf einen %2 verschoben</translation>
    </message>
    <message>
        <source>moved from %1, %2</source>
        <translation>vom %1 verschoben, %2</translation>
    </message>
    <message>
        <source>moved from %1 to stay out of %2</source>
        <translation>vom %1 verschoben, um nicht in %2 zu fallen</translation>
    </message>
    <message>
        <source>These count from each other in a circle: %1. Pin one of them to a date.</source>
        <translation>Diese hängen im Kreis voneinander ab: %1. Geben Sie einem davon ein festes Datum.</translation>
    </message>
    <message>
        <source>It counts, over others, from itself; pin it to a date.</source>
        <translation>Er zählt über andere ab sich selbst; geben Sie ihm ein festes Datum.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>%1 has no date. %2</source>
        <translation>%1 hat kein Datum. %2</translation>
    </message>
    <message>
        <source>%1 has no date, because %2 has none; give that one a date.</source>
        <translation>%1 hat kein Datum, weil %2 keines hat; geben Sie dort ein Datum an.</translation>
    </message>
    <message>
        <source>%1 has no date, because its calendars leave no working day to land on; choose other calendars.</source>
        <translation>%1 hat kein Datum, weil die Kalender keinen passenden Arbeitstag übrig lassen; wählen Sie andere Kalender.</translation>
    </message>
    <message>
        <source>%1 would fall outside 1970 to 2199; choose a smaller offset.</source>
        <translation>%1 läge außerhalb von 1970 bis 2199; wählen Sie einen kleineren Abstand.</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>%1 can&apos;t be read: %2; choose another file.</source>
        <translation>%1 kann nicht gelesen werden: %2; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than %2; choose a shorter export.</source>
        <translation>%1 ist größer als %2; wählen Sie einen kürzeren Export.</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>The first letter of Low, Medium, High or Critical; all four differ.</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>C</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Terminplan</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Reputation</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holiday region</source>
        <translation>Feiertagsregion</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Zählt ab</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Pinned date</source>
        <translation>Festes Datum</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bezugspunkt</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Offset unit</source>
        <translation>Abstandseinheit</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar mode</source>
        <translation>Kalendermodus</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Weekday direction</source>
        <translation>Wochentagsrichtung</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Length unit</source>
        <translation>Dauereinheit</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Deadline time</source>
        <translation>Uhrzeit der Frist</translation>
    </message>
    <message>
        <source>Public title</source>
        <translation>Öffentlicher Titel</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Needed people</source>
        <translation>Benötigte Personen</translation>
    </message>
    <message>
        <source>Needed skills</source>
        <translation>Benötigte Fähigkeiten</translation>
    </message>
    <message>
        <source>Import key</source>
        <translation>Importschlüssel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Start offset</source>
        <translation>Anfangsabstand</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>End offset</source>
        <translation>Endabstand</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Folgenummer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Last content</source>
        <translation>Letzter Inhalt</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Proficiency</source>
        <translation>Kenntnisgrad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Weeks of the cycle</source>
        <translation>Wochen des Zyklus</translation>
    </message>
    <message>
        <source>Week in the cycle</source>
        <translation>Woche im Zyklus</translation>
    </message>
    <message>
        <source>Portion</source>
        <translation>Tagesteil</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Finish before</source>
        <translation>Fertig vor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Customer note</source>
        <translation>Kundenhinweis</translation>
    </message>
    <message>
        <source>Upgrade action</source>
        <translation>Upgrade-Aktion</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Documentation owner</source>
        <translation>Dokumentation durch</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Most people at a time</source>
        <translation>Max. Personen zugleich</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Medium from</source>
        <translation>Mittel ab</translation>
    </message>
    <message>
        <source>High from</source>
        <translation>Hoch ab</translation>
    </message>
    <message>
        <source>Critical from</source>
        <translation>Kritisch ab</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Work items</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Residual probability</source>
        <translation>Restrisiko-Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Residual impact</source>
        <translation>Restrisiko-Auswirkung</translation>
    </message>
    <message>
        <source>Proximity</source>
        <translation>Zeitliche Nähe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Notfallplan</translation>
    </message>
    <message>
        <source>Delay, low</source>
        <translation>Verzögerung, niedrig</translation>
    </message>
    <message>
        <source>Delay, likely</source>
        <translation>Verzögerung, wahrscheinlich</translation>
    </message>
    <message>
        <source>Delay, high</source>
        <translation>Verzögerung, hoch</translation>
    </message>
    <message>
        <source>Struck on</source>
        <translation>Eingetreten am</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Überprüfen bis</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Days after strike</source>
        <translation>Tage nach Eintritt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Message template</source>
        <translation>Nachrichtenvorlage</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Lateness allowed by</source>
        <translation>Verspätung erlaubt von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Notice counted in</source>
        <translation>Vorlauf gezählt in</translation>
    </message>
    <message>
        <source>Uses proficiency</source>
        <translation>Nutzt Kenntnisgrad</translation>
    </message>
    <message>
        <source>Buffer floor</source>
        <translation>Mindestreserve</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Kopiert von</translation>
    </message>
    <message>
        <source>Copied rule</source>
        <translation>Kopierte Regel</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Release-Train</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>Hotfix of</source>
        <translation>Hotfix zu</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Rates quality</source>
        <translation>Bewertet Qualität</translation>
    </message>
    <message>
        <source>Rates cost</source>
        <translation>Bewertet Kosten</translation>
    </message>
    <message>
        <source>Rates reputation</source>
        <translation>Bewertet Reputation</translation>
    </message>
    <message>
        <source>Quality impact</source>
        <translation>Auswirkung auf Qualität</translation>
    </message>
    <message>
        <source>Residual quality impact</source>
        <translation>Restrisiko-Auswirkung auf Qualität</translation>
    </message>
    <message>
        <source>Cost impact</source>
        <translation>Auswirkung auf Kosten</translation>
    </message>
    <message>
        <source>Residual cost impact</source>
        <translation>Restrisiko-Auswirkung auf Kosten</translation>
    </message>
    <message>
        <source>Reputation impact</source>
        <translation>Auswirkung auf Reputation</translation>
    </message>
    <message>
        <source>Residual reputation impact</source>
        <translation>Restrisiko-Auswirkung auf Reputation</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Zeitabstand</translation>
    </message>
    <message>
        <source>Lag unit</source>
        <translation>Einheit des Zeitabstands</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Allowed on</source>
        <translation>Erlaubt am</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>First departure</source>
        <translation>Erste Abfahrt</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cadence unit</source>
        <translation>Takteinheit</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>Nummerierung</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Verschoben auf</translation>
    </message>
    <message>
        <source>Slipped on</source>
        <translation>Verschoben am</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Alarm, hours before</source>
        <translation>Erinnerung, Stunden vorher</translation>
    </message>
    <message>
        <source>Version on the server</source>
        <translation>Version auf dem Server</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Place on the server</source>
        <translation>Ort auf dem Server</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Based on step</source>
        <translation>Beruht auf Schritt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Releases ahead</source>
        <translation>Releases im Voraus</translation>
    </message>
    <message>
        <source>Feature toggle</source>
        <translation>Feature-Toggle</translation>
    </message>
    <message>
        <source>One release at a time</source>
        <translation>Nur ein Release zugleich</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Hours spent</source>
        <translation>Geleistete Stunden</translation>
    </message>
    <message>
        <source>Assigns people</source>
        <translation>Weist Personen zu</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Work waited for</source>
        <translation>Erwarteter Vorgang</translation>
    </message>
    <message>
        <source>Person waited for</source>
        <translation>Erwartete Person</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Remove by</source>
        <translation>Entfernen bis</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Automatisiert</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Testsuites</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Öffnet bei</translation>
    </message>
    <message>
        <source>Closes before</source>
        <translation>Schließt vor</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Fix loops</source>
        <translation>Korrekturschleifen</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Testzyklus</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Gebaut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>Überführt</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Gelaufen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Test run</source>
        <translation>Testlauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Reach of the fix</source>
        <translation>Tragweite der Korrektur</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Deferred to</source>
        <translation>Zurückgestellt auf</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Gefunden am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>User impact if declined</source>
        <translation>Folgen für Benutzer bei Ablehnung</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Risk and why</source>
        <translation>Risiko und Grund</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Beantragt am</translation>
    </message>
    <message>
        <source>Second approver</source>
        <translation>Zweiter Genehmiger</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Hold, hours</source>
        <translation>Haltezeit, Stunden</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Kill criterion</source>
        <translation>Abbruchkriterium</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Rehearsed on</source>
        <translation>Geprobt am</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>To add</source>
        <translation>Hinzuzufügen</translation>
    </message>
    <message>
        <source>To change</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>To destroy</source>
        <translation>Zu löschen</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Abgedriftet</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Verursacht durch</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Attested by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Attested on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Waived by</source>
        <translation>Ausnahme genehmigt von</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>Grund der Ausnahmegenehmigung</translation>
    </message>
    <message>
        <source>Waiver ends</source>
        <translation>Ausnahmegenehmigung endet</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Abweichende Stimme</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Abgegeben</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Type of record</source>
        <translation>Eintragsart</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Minute from T0</source>
        <translation>Minute ab T0</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Punkt ohne Umkehr</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Milestone of the template</source>
        <translation>Meilenstein der Vorlage</translation>
    </message>
    <message>
        <source>Proposed offset</source>
        <translation>Vorgeschlagener Abstand</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Entfernt am</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Commit vom</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Freezes</source>
        <translation>Eingefroren wird</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>Short by %1 h of %2 work before %3</source>
        <translation>Vor %3 fehlen %1 h Arbeit (%2)</translation>
    </message>
    <message>
        <source>Short by %1 h of %2 work in %3</source>
        <translation>In %3 fehlen %1 h Arbeit (%2)</translation>
    </message>
    <message>
        <source>Short by %1 h of %2 work for %3</source>
        <translation>Für %3 fehlen %1 h Arbeit (%2)</translation>
    </message>
    <message>
        <source>%1; nobody has the skill of %2 work.</source>
        <translation>%1; niemand hat die Fähigkeit (%2).</translation>
    </message>
    <message>
        <source>%1; fits from %2.</source>
        <translation>%1; passt ab %2.</translation>
    </message>
    <message>
        <source>%1; does not fit within a year.</source>
        <translation>%1; passt innerhalb eines Jahres nicht.</translation>
    </message>
    <message>
        <source>Just fits, with no hour of %1 work to spare before %2.</source>
        <translation>Passt gerade so, ohne eine Stunde Arbeit (%1) Spielraum vor %2.</translation>
    </message>
    <message>
        <source>Just fits, with no hour of %1 work to spare in %2.</source>
        <translation>Passt gerade so, ohne eine Stunde Arbeit (%1) Spielraum in %2.</translation>
    </message>
    <message>
        <source>Just fits, with no hour of %1 work to spare for %2.</source>
        <translation>Passt gerade so, ohne eine Stunde Arbeit (%1) Spielraum für %2.</translation>
    </message>
    <message>
        <source>Fits, with %1 h of %2 work to spare before %3.</source>
        <translation>Passt, mit %1 h Arbeit (%2) Spielraum vor %3.</translation>
    </message>
    <message>
        <source>Fits, with %1 h of %2 work to spare in %3.</source>
        <translation>Passt, mit %1 h Arbeit (%2) Spielraum in %3.</translation>
    </message>
    <message>
        <source>Fits, with %1 h of %2 work to spare for %3.</source>
        <translation>Passt, mit %1 h Arbeit (%2) Spielraum für %3.</translation>
    </message>
    <message>
        <source>%1 is released; nothing has to fit any more.</source>
        <translation>%1 ist ausgeliefert; es muss nichts mehr passen.</translation>
    </message>
    <message>
        <source>%1 is cancelled; nothing has to fit.</source>
        <translation>%1 ist abgesagt; es muss nichts passen.</translation>
    </message>
    <message>
        <source>No work is asked for before %1.</source>
        <translation>Vor %1 ist keine Arbeit gefordert.</translation>
    </message>
    <message>
        <source>No work is asked for in %1.</source>
        <translation>In %1 ist keine Arbeit gefordert.</translation>
    </message>
    <message>
        <source>No work is asked for by %1.</source>
        <translation>Von %1 ist keine Arbeit gefordert.</translation>
    </message>
    <message>
        <source>%1 h of %2 work on %3</source>
        <translation>%1 h Arbeit (%2) am %3</translation>
    </message>
    <message>
        <source>%1 h of %2 work from %3 to %4</source>
        <translation>%1 h Arbeit (%2) von %3 bis %4</translation>
    </message>
    <message>
        <source>Bottleneck: %1, for which nobody has time.</source>
        <translation>Engpass: %1, wofür niemand Zeit hat.</translation>
    </message>
    <message>
        <source>Bottleneck: %1, for which %2 has %3 h.</source>
        <translation>Engpass: %1, wofür %2 %3 h hat.</translation>
    </message>
    <message>
        <source>Bottleneck: %1, for which %2 have %3 h.</source>
        <translation>Engpass: %1, wofür %2 %3 h haben.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 h are asked for %2, but nothing has a date; give the release milestones.</source>
        <translation>%1 h sind für %2 gefordert, aber nichts hat ein Datum; geben Sie dem Release Meilensteine.</translation>
    </message>
    <message>
        <source>Work of %1 that is due earlier takes %2 h of them.</source>
        <translation>Früher fällige Arbeit von %1 nimmt davon %2 h in Anspruch.</translation>
    </message>
    <message>
        <source>%1 ships earlier and takes %2 h of them.</source>
        <translation>%1 wird früher ausgeliefert und nimmt davon %2 h in Anspruch.</translation>
    </message>
    <message>
        <source>%1 h have no dates and are left out.</source>
        <translation>%1 h haben keine Termine und werden ausgelassen.</translation>
    </message>
    <message>
        <source>then %1 h are missing</source>
        <translation>dann fehlen %1 h</translation>
    </message>
    <message>
        <source>then it fits</source>
        <translation>dann passt es</translation>
    </message>
    <message>
        <source>Move %1 items to %2</source>
        <translation>%1 Vorgänge nach %2 verschieben</translation>
    </message>
    <message>
        <source>Take %1 items out of %2</source>
        <translation>%1 Vorgänge aus %2 herausnehmen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 auf %2 verschieben</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>%1 aus %2 herausnehmen</translation>
    </message>
    <message>
        <source>Lend %1 h of %2 to %3 until %4</source>
        <translation>%2 bis %4 mit %1 h an %3 ausleihen</translation>
    </message>
    <message>
        <source>Raise the share of %1 in %2 from %3 to %4 until %5</source>
        <translation>Anteil von %1 in %2 bis %5 von %3 auf %4 erhöhen</translation>
    </message>
    <message>
        <source>Lower %1 of %2 from %3 to %4 until %5</source>
        <translation>%1 von %2 bis %5 von %3 auf %4 senken</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>The forecast was cancelled.</source>
        <translation>Die Prognose wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 ± %2 %</source>
        <translation>%1 ± %2 %</translation>
    </message>
    <message>
        <source>−%1 days</source>
        <translation>−%1 Tage</translation>
    </message>
    <message>
        <source>+%1 days</source>
        <translation>+%1 Tage</translation>
    </message>
    <message>
        <source>No unfinished work and no risk stands against its dates.</source>
        <translation>Weder unfertige Arbeit noch ein Risiko steht seinen Terminen entgegen.</translation>
    </message>
    <message>
        <source>Nothing of this release is left to forecast.</source>
        <translation>An diesem Release gibt es nichts mehr zu prognostizieren.</translation>
    </message>
    <message>
        <source>Its work ends by %1 in %2 of the runs; no date of the release waits for it.</source>
        <translation>Seine Arbeit endet in %2 der Durchläufe bis zum %1; kein Termin des Releases wartet darauf.</translation>
    </message>
    <message>
        <source>%1 to make %2 on %3</source>
        <translation>%1 Aussicht, %2 am %3 zu erreichen</translation>
    </message>
    <message>
        <source>%1; with responses %2</source>
        <translation>%1; mit Maßnahmen %2</translation>
    </message>
    <message>
        <source>Its work ends by %1 in half of the runs, by %2 in %3, by %4 in %5 of them.</source>
        <translation>Seine Arbeit endet in der Hälfte der Durchläufe bis zum %1, in %3 bis zum %2, in %5 bis zum %4.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Left out, because nobody can do them: %1.</source>
        <translation>Ausgelassen, weil niemand sie erledigen kann: %1.</translation>
    </message>
    <message>
        <source>With responses it ends by %1, %2 and %3.</source>
        <translation>Mit Maßnahmen endet sie entsprechend bis zum %1, %2 und %3.</translation>
    </message>
    <message>
        <source>Efforts are spread by what became of %1 past phases.</source>
        <translation>Die Aufwände streuen danach, was aus %1 vergangenen Phasen wurde.</translation>
    </message>
    <message>
        <source>Efforts are spread by what became of %1 past estimates.</source>
        <translation>Die Aufwände streuen danach, was aus %1 vergangenen Schätzungen wurde.</translation>
    </message>
    <message>
        <source>Past phases to learn from: %1; it takes %2, so efforts are spread as PERT.</source>
        <translation>Vergangene Phasen, aus denen sich lernen lässt: %1; nötig sind %2, daher streuen die Aufwände nach PERT.</translation>
    </message>
    <message>
        <source>Finished estimates with hours spent to learn from: %1; it takes %2, so efforts are spread as PERT.</source>
        <translation>Erledigte Schätzungen mit aufgewendeten Stunden, aus denen sich lernen lässt: %1; nötig sind %2, daher streuen die Aufwände nach PERT.</translation>
    </message>
    <message>
        <source>Estimates that are a single number: %1 of %2, so the spread is understated.</source>
        <translation>Schätzungen aus einer einzigen Zahl: %1 von %2, daher ist die Streuung zu klein.</translation>
    </message>
    <message>
        <source>Without the risks that delay dates, %1 of the runs would be in time.</source>
        <translation>Ohne die Risiken, die Termine verzögern, wären %1 der Durchläufe rechtzeitig fertig.</translation>
    </message>
</context>
<context>
    <name>ForecastPage</name>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P80</source>
        <translation>P80</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>Odds</source>
        <translation>Aussicht</translation>
    </message>
    <message>
        <source>With responses</source>
        <translation>Mit Maßnahmen</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Moves the end by</source>
        <translation>Verschiebt Ende um</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Tritt ein</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Ended by then</source>
        <translation>Bis dahin beendet</translation>
    </message>
    <message>
        <source>Runs that end</source>
        <translation>Endende Durchläufe</translation>
    </message>
    <message>
        <source>P50 with responses</source>
        <translation>P50 mit Maßnahmen</translation>
    </message>
    <message>
        <source>P80 with responses</source>
        <translation>P80 mit Maßnahmen</translation>
    </message>
    <message>
        <source>P95 with responses</source>
        <translation>P95 mit Maßnahmen</translation>
    </message>
    <message>
        <source>Runs with responses</source>
        <translation>Durchläufe mit Maßnahmen</translation>
    </message>
    <message>
        <source>Phase until</source>
        <translation>Phase bis</translation>
    </message>
    <message>
        <source>Planned days</source>
        <translation>Geplante Tage</translation>
    </message>
    <message>
        <source>Actual days</source>
        <translation>Wirkliche Tage</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 her</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>As the first departure counts</source>
        <translation>Wie die erste Abfahrt</translation>
    </message>
    <message>
        <source>Shared by all products</source>
        <translation>Von allen Produkten gemeinsam genutzt</translation>
    </message>
    <message>
        <source>%1 was sent this sheet on %2; it covers %3 weeks from %4 on.</source>
        <translation>%1 hat diese Tabelle am %2 erhalten; sie umfasst %3 Wochen ab %4.</translation>
    </message>
    <message>
        <source>Customers see public titles only, never notes, owners or reasons.</source>
        <translation>Kunden sehen nur öffentliche Titel, nie Notizen, Verantwortliche oder Gründe.</translation>
    </message>
    <message>
        <source>The plan&apos;s</source>
        <translation>Wie im Plan</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Hours worked</source>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <source>%1 days off are kept with it.</source>
        <translation>%1 freie Tage sind darin hinterlegt.</translation>
    </message>
    <message>
        <source>%1 days off are kept with it; holidays of %2.</source>
        <translation>%1 freie Tage sind darin hinterlegt; Feiertage von %2.</translation>
    </message>
    <message>
        <source>%1 by its %2</source>
        <comment>high by its impact on cost</comment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>%1, %2; %3 working days</source>
        <translation>%1, %2; %3 Arbeitstage</translation>
    </message>
    <message>
        <source>Inherent: %1</source>
        <translation>Inhärent: %1</translation>
    </message>
    <message>
        <source>After the response: %1</source>
        <translation>Nach der Maßnahme: %1</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>By what one sees that it strikes</source>
        <translation>Woran man den Eintritt erkennt</translation>
    </message>
    <message>
        <source>What is done when it strikes</source>
        <translation>Was beim Eintritt geschieht</translation>
    </message>
    <message>
        <source>Because …</source>
        <translation>Weil …</translation>
    </message>
    <message>
        <source>… this may happen …</source>
        <translation>… kann dies geschehen …</translation>
    </message>
    <message>
        <source>… and lead to this</source>
        <translation>… und dazu führen</translation>
    </message>
    <message>
        <source>What it hits</source>
        <translation>Was es trifft</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>No milestone</source>
        <translation>Kein Meilenstein</translation>
    </message>
    <message>
        <source>No work item</source>
        <translation>Kein Vorgang</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Noch nicht geplant</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Release Notes</translation>
    </message>
    <message>
        <source>What customers read of it</source>
        <translation>Was Kunden davon lesen</translation>
    </message>
    <message>
        <source>What customers must do when they upgrade</source>
        <translation>Was Kunden beim Aktualisieren tun müssen</translation>
    </message>
    <message>
        <source>Scheduled from %1 until %2</source>
        <translation>Eingeplant von %1 bis %2</translation>
    </message>
    <message>
        <source>Since “%1”: %2</source>
        <translation>Seit „%1“: %2</translation>
    </message>
</context>
<context>
    <name>GateModel</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deciding role</source>
        <translation>Entscheidende Rolle</translation>
    </message>
    <message>
        <source>Deputy role</source>
        <translation>Vertretende Rolle</translation>
    </message>
    <message>
        <source>Decides that day</source>
        <translation>Entscheidet am Tag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>New gate</source>
        <translation>Neues Gate</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>en</source>
        <comment>folder of the handbook in this language</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Hotfix</name>
    <message>
        <source>Choose the release that the hotfix repairs.</source>
        <translation>Wählen Sie das Release, das der Hotfix repariert.</translation>
    </message>
    <message>
        <source>Release %1 is cancelled, so that nothing of it can be repaired; choose another.</source>
        <translation>Das Release %1 ist abgesagt, sodass daran nichts repariert werden kann; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The hotfix must start between 1970 and 2199; type another moment.</source>
        <translation>Der Hotfix muss zwischen 1970 und 2199 beginnen; geben Sie einen anderen Zeitpunkt ein.</translation>
    </message>
    <message>
        <source>A hotfix has at least its go-live; add a step.</source>
        <translation>Ein Hotfix hat mindestens seinen Go-live; fügen Sie einen Schritt hinzu.</translation>
    </message>
    <message>
        <source>Each step of the hotfix needs a title; type one.</source>
        <translation>Jeder Schritt des Hotfix braucht einen Titel; geben Sie einen ein.</translation>
    </message>
    <message>
        <source>“%1” comes 0 to %2 hours after the step before it; type another number.</source>
        <translation>„%1“ folgt 0 bis %2 Stunden nach dem vorigen Schritt; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>Merge fix into main</source>
        <translation>Korrektur in main übernehmen</translation>
    </message>
    <message>
        <source>Merge fix into %1</source>
        <translation>Korrektur in %1 übernehmen</translation>
    </message>
    <message>
        <source>Hotfix {release} starts</source>
        <translation>Hotfix {release} beginnt</translation>
    </message>
    <message>
        <source>Fix ready</source>
        <translation>Korrektur fertig</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Candidate build</source>
        <translation>Kandidaten-Build</translation>
    </message>
    <message>
        <source>Smoke test</source>
        <translation>Smoke-Test</translation>
    </message>
    <message>
        <source>Go/no-go</source>
        <translation>Go/No-Go</translation>
    </message>
    <message>
        <source>{release} live</source>
        <translation>{release} live</translation>
    </message>
    <message>
        <source>Add hotfix %1</source>
        <translation>Hotfix %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>IcsEvents</name>
    <message>
        <source>The file is no calendar that can be read; ask for another export of it.</source>
        <translation>Die Datei ist kein lesbarer Kalender; bitten Sie um einen neuen Export.</translation>
    </message>
    <message>
        <source>The calendar could not be read; ask for another export of it.</source>
        <translation>Der Kalender konnte nicht gelesen werden; bitten Sie um einen neuen Export.</translation>
    </message>
</context>
<context>
    <name>IcsExport</name>
    <message>
        <source>The calendar is to hold one %1 only, which is no longer in the plan; choose another.</source>
        <translation>Der Kalender soll nur einen Eintrag umfassen (%1), den es im Plan nicht mehr gibt; wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>IcsGate</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The calendar is not read: %1 (line %2); ask for another export of it.</source>
        <translation>Der Kalender wird nicht gelesen: %1 (Zeile %2); bitten Sie um einen neuen Export davon.</translation>
    </message>
    <message>
        <source>it is larger than 20 MiB</source>
        <translation>er ist größer als 20 MiB</translation>
    </message>
    <message>
        <source>it holds bytes that are no text</source>
        <translation>er enthält Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>er endet mittendrin</translation>
    </message>
    <message>
        <source>it is no calendar</source>
        <translation>die Datei ist kein Kalender</translation>
    </message>
    <message>
        <source>a line is longer than 64 KiB</source>
        <translation>eine Zeile ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>a folded line is longer than 256 KiB</source>
        <translation>eine umbrochene Zeile ist länger als 256 KiB</translation>
    </message>
    <message>
        <source>an entry has more than 2,000 properties</source>
        <translation>ein Eintrag hat mehr als 2.000 Eigenschaften</translation>
    </message>
    <message>
        <source>an entry has more than 4 repetition rules</source>
        <translation>ein Eintrag hat mehr als 4 Wiederholungsregeln</translation>
    </message>
    <message>
        <source>it has more than 50,000 entries</source>
        <translation>er hat mehr als 50.000 Einträge</translation>
    </message>
    <message>
        <source>its entries are nested too deep</source>
        <translation>seine Einträge sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the end of an entry does not match its beginning</source>
        <translation>das Ende eines Eintrags passt nicht zu seinem Anfang</translation>
    </message>
    <message>
        <source>an entry repeats more often than daily</source>
        <translation>ein Eintrag wiederholt sich öfter als täglich</translation>
    </message>
    <message>
        <source>a repetition rule multiplies too many lists</source>
        <translation>eine Wiederholungsregel multipliziert zu viele Listen</translation>
    </message>
</context>
<context>
    <name>IcsImport</name>
    <message>
        <source>Import 1 window from a calendar</source>
        <translation>1 Zeitfenster aus einem Kalender importieren</translation>
    </message>
    <message>
        <source>Import %1 windows from a calendar</source>
        <translation>%1 Zeitfenster aus einem Kalender importieren</translation>
    </message>
    <message>
        <source>Import 1 absence from a calendar</source>
        <translation>1 Abwesenheit aus einem Kalender importieren</translation>
    </message>
    <message>
        <source>Import %1 absences from a calendar</source>
        <translation>%1 Abwesenheiten aus einem Kalender importieren</translation>
    </message>
    <message>
        <source>Import 1 milestone from a calendar</source>
        <translation>1 Meilenstein aus einem Kalender importieren</translation>
    </message>
    <message>
        <source>Import %1 milestones from a calendar</source>
        <translation>%1 Meilensteine aus einem Kalender importieren</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>end of day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>cancelled there; it is removed</source>
        <translation>dort abgesagt; wird entfernt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>hangs on a milestone by now; left as it is</source>
        <translation>hängt inzwischen an einem Meilenstein; bleibt unverändert</translation>
    </message>
    <message>
        <source>less than three hours</source>
        <translation>weniger als drei Stunden</translation>
    </message>
    <message>
        <source>nobody of the plan is named</source>
        <translation>niemand aus dem Plan ist genannt</translation>
    </message>
    <message>
        <source>away on these days already</source>
        <translation>an diesen Tagen bereits abwesend</translation>
    </message>
    <message>
        <source>the calendar says free</source>
        <translation>der Kalender sagt: frei</translation>
    </message>
    <message>
        <source>cancelled there; it is marked so</source>
        <translation>dort abgesagt; ist so gekennzeichnet</translation>
    </message>
    <message>
        <source>done, so that it stays</source>
        <translation>erledigt, bleibt daher stehen</translation>
    </message>
    <message>
        <source>follows a rule; it would be pinned</source>
        <translation>folgt einer Regel; würde fest angeheftet</translation>
    </message>
    <message>
        <source>not in this calendar; would be removed</source>
        <translation>nicht in diesem Kalender; würde entfernt</translation>
    </message>
    <message>
        <source>not in this calendar; would be cancelled</source>
        <translation>nicht in diesem Kalender; würde abgesagt</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Follows from the dates</source>
        <translation>Ergibt sich aus den Daten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Deadline zone</source>
        <translation>Zeitzone der Frist</translation>
    </message>
    <message>
        <source>Deadline time</source>
        <translation>Uhrzeit der Frist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Actual date</source>
        <translation>Tatsächliches Datum</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Public title</source>
        <translation>Öffentlicher Titel</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Residual probability</source>
        <translation>Restrisiko-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Residual impact</source>
        <translation>Restrisiko-Auswirkung</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Notfallplan</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Minderung</translation>
    </message>
    <message>
        <source>Likely delay</source>
        <translation>Wahrscheinliche Verzögerung</translation>
    </message>
    <message>
        <source>Review date</source>
        <translation>Überprüfung am</translation>
    </message>
    <message>
        <source>Struck on</source>
        <translation>Eingetreten am</translation>
    </message>
    <message>
        <source>Quality impact</source>
        <translation>Auswirkung auf Qualität</translation>
    </message>
    <message>
        <source>Residual quality impact</source>
        <translation>Restrisiko-Auswirkung auf Qualität</translation>
    </message>
    <message>
        <source>Cost impact</source>
        <translation>Auswirkung auf Kosten</translation>
    </message>
    <message>
        <source>Residual cost impact</source>
        <translation>Restrisiko-Auswirkung auf Kosten</translation>
    </message>
    <message>
        <source>Reputation impact</source>
        <translation>Auswirkung auf Ansehen</translation>
    </message>
    <message>
        <source>Residual reputation impact</source>
        <translation>Restrisiko-Auswirkung auf Ansehen</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>There is no column “%1”; the file has %2.</source>
        <translation>Es gibt keine Spalte „%1“; die Datei hat %2.</translation>
    </message>
    <message>
        <source>No column of the file holds names; give it a row of headings with “name”.</source>
        <translation>Keine Spalte der Datei enthält Namen; geben Sie ihr eine Überschriftenzeile mit „name“.</translation>
    </message>
    <message>
        <source>No column of the file holds dates; give it a heading such as “date” or “start”.</source>
        <translation>Keine Spalte der Datei enthält Daten; geben Sie ihr eine Überschrift wie „date“ oder „start“.</translation>
    </message>
    <message>
        <source>No column of the file holds titles; give it a row of headings such as “milestone,owner,date”.</source>
        <translation>Keine Spalte der Datei enthält Titel; geben Sie ihr eine Überschriftenzeile wie „milestone,owner,date“.</translation>
    </message>
    <message>
        <source>No column is chosen for the titles; choose one.</source>
        <translation>Für die Titel ist keine Spalte gewählt; wählen Sie eine.</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
</context>
<context>
    <name>ImportMessages</name>
    <message>
        <source>No row of the file is headings of audiences; give it one with “audience” and “notice”.</source>
        <translation>Keine Zeile der Datei enthält Überschriften für Zielgruppen; fügen Sie eine mit „audience“ und „notice“ ein.</translation>
    </message>
    <message>
        <source>No row of the file is headings of messages; give it one with “message” and “audience”.</source>
        <translation>Keine Zeile der Datei enthält Überschriften für Nachrichten; fügen Sie eine mit „message“ und „audience“ ein.</translation>
    </message>
    <message>
        <source>The row has no title; write one.</source>
        <translation>Die Zeile hat keinen Titel; schreiben Sie einen.</translation>
    </message>
    <message>
        <source>The table has headings but no row below them; add one.</source>
        <translation>Die Tabelle hat Überschriften, aber keine Zeile darunter; fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>No row of the table can be taken over; row %1: %2</source>
        <translation>Keine Zeile der Tabelle kann übernommen werden; Zeile %1: %2</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>The notice “%1” is not understood and was left out; write “5 working days”.</source>
        <translation>Der Vorlauf „%1“ ist nicht verständlich und wurde weggelassen; schreiben Sie „5 working days“.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known and was left out; write a name such as Europe/Berlin.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt und wurde weggelassen; schreiben Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Messages are of a release, and the plan has none by that name; import its milestones first.</source>
        <translation>Nachrichten gehören zu einem Release, und der Plan hat keines mit diesem Namen; importieren Sie zuerst dessen Meilensteine.</translation>
    </message>
    <message>
        <source>The row names no audience; write who is told.</source>
        <translation>Die Zeile nennt keine Zielgruppe; schreiben Sie, wer informiert wird.</translation>
    </message>
    <message>
        <source>The release has no milestone “%1”; the message has no day until one is chosen.</source>
        <translation>Das Release hat keinen Meilenstein „%1“; die Nachricht hat keinen Tag, bis einer gewählt ist.</translation>
    </message>
    <message>
        <source>The offset “%1” is not understood and was left out; write “-5 working days”.</source>
        <translation>Der Abstand „%1“ ist nicht verständlich und wurde weggelassen; schreiben Sie „-5 working days“.</translation>
    </message>
    <message>
        <source>The date “%1” is not understood and was left out; write it as 2026-08-26.</source>
        <translation>Das Datum „%1“ ist nicht verständlich und wurde weggelassen; schreiben Sie es wie 2026-08-26.</translation>
    </message>
    <message>
        <source>The purpose “%1” is not known and was left out; write announcement, change notice, release notes, reminder, marketing, training or other.</source>
        <translation>Der Zweck „%1“ ist nicht bekannt und wurde weggelassen; schreiben Sie announcement, change notice, release notes, reminder, marketing, training oder other.</translation>
    </message>
    <message>
        <source>The state “%1” is not known and was left out; write planned, drafted, approved, sent or acknowledged.</source>
        <translation>Der Status „%1“ ist nicht bekannt und wurde weggelassen; schreiben Sie planned, drafted, approved, sent oder acknowledged.</translation>
    </message>
    <message>
        <source>No day tells when it was sent, so it was taken as planned.</source>
        <translation>Kein Tag sagt, wann sie gesendet wurde; sie wurde daher als geplant übernommen.</translation>
    </message>
</context>
<context>
    <name>InfrastructureModels</name>
    <message>
        <source>New infrastructure change</source>
        <translation>Neue Infrastrukturänderung</translation>
    </message>
    <message>
        <source>Last plan</source>
        <translation>Letzter Plan</translation>
    </message>
    <message>
        <source>Resources were changed beside the code; take the changes into it or undo them.</source>
        <translation>Ressourcen wurden am Code vorbei geändert; übernehmen Sie die Änderungen in den Code oder machen Sie sie rückgängig.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>%1 has no public title; give it one, or invite with all details.</source>
        <translation>%1 hat keinen öffentlichen Titel; geben Sie einen an oder laden Sie mit allen Details ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address that answers can go to; type yours, as in ann@example.org.</source>
        <translation>„%1“ ist keine E-Mail-Adresse, an die Antworten gehen können; geben Sie Ihre ein, etwa ann@example.org.</translation>
    </message>
    <message>
        <source>Nobody is invited yet; choose people, or type addresses.</source>
        <translation>Noch ist niemand eingeladen; wählen Sie Personen oder geben Sie Adressen ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address; correct it, or leave it out.</source>
        <translation>„%1“ ist keine E-Mail-Adresse; berichtigen Sie sie oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Nobody can be invited to %1, which has no date or is cancelled; give it a date first.</source>
        <translation>Zu %1 kann niemand eingeladen werden, weil das Datum fehlt oder der Meilenstein abgesagt ist; geben Sie zuerst ein Datum an.</translation>
    </message>
    <message>
        <source>What was written in this invitation can&apos;t be read any more; write a new one.</source>
        <translation>Was in dieser Einladung stand, ist nicht mehr lesbar; schreiben Sie eine neue.</translation>
    </message>
    <message>
        <source>%1 has no date that people could be told; give it one, or cancel it.</source>
        <translation>%1 hat kein Datum, das mitgeteilt werden könnte; geben Sie eines an oder sagen Sie den Meilenstein ab.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no e-mail address; type it as in ann@example.org.</source>
        <translation>„%1“ ist keine E-Mail-Adresse; geben Sie sie wie ann@example.org ein.</translation>
    </message>
</context>
<context>
    <name>JsonTwin</name>
    <message>
        <source>The text is not JSON from line %1 on (%2); choose a file that Plimsoll exported.</source>
        <translation>Der Text ist ab Zeile %1 kein JSON (%2); wählen Sie eine Datei, die Plimsoll exportiert hat.</translation>
    </message>
    <message>
        <source>This JSON is not a plan: its &quot;format&quot; is not &quot;plimsoll&quot;; choose a file that Plimsoll exported.</source>
        <translation>Dieses JSON ist kein Plan: Sein „format“ ist nicht „plimsoll“; wählen Sie eine Datei, die Plimsoll exportiert hat.</translation>
    </message>
    <message>
        <source>This JSON was written by a newer Plimsoll (version %1 of the format, here %2); update Plimsoll to read it.</source>
        <translation>Dieses JSON wurde von einem neueren Plimsoll geschrieben (Formatversion %1, hier %2); aktualisieren Sie Plimsoll, um es zu lesen.</translation>
    </message>
    <message>
        <source>This plan lacks its &quot;version&quot;, &quot;planId&quot; or &quot;records&quot;; export it again.</source>
        <translation>Diesem Plan fehlt „version“, „planId“ oder „records“; exportieren Sie ihn erneut.</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; is not a list of records.</source>
        <translation>Die Tabelle „%1“ ist keine Liste von Einträgen.</translation>
    </message>
    <message>
        <source>Record %1 stands twice in table &quot;%2&quot;; remove one.</source>
        <translation>Der Eintrag %1 steht zweimal in der Tabelle „%2“; entfernen Sie einen.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; in a plan; remove it.</source>
        <translation>In einem Plan gibt es keine Tabelle „%1“; entfernen Sie sie.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain does not answer; unlock it, or type the password each time.</source>
        <translation>Der Schlüsselbund antwortet nicht; entsperren Sie ihn oder geben Sie das Passwort jedes Mal ein.</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be used (%1); the password is asked for each time.</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden (%1); das Passwort wird jedes Mal abgefragt.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Arbeitskalender</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Skill of a person</source>
        <translation>Fähigkeit einer Person</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>Working pattern</source>
        <translation>Arbeitszeitmodell</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Abwesenheit</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Verpflichtung</translation>
    </message>
    <message>
        <source>Rough demand</source>
        <translation>Grober Bedarf</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Risk scale</source>
        <translation>Risikoskala</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>Risikostufe</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risk action</source>
        <translation>Risikomaßnahme</translation>
    </message>
    <message>
        <source>Risk position</source>
        <translation>Risikoposition</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Message template</source>
        <translation>Nachrichtenvorlage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Sent capacity sheet</source>
        <translation>Versandte Kapazitätstabelle</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Dependency of milestones</source>
        <translation>Abhängigkeit von Meilensteinen</translation>
    </message>
    <message>
        <source>Exception to a window</source>
        <translation>Ausnahme von einem Zeitfenster</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Release-Train</translation>
    </message>
    <message>
        <source>Exception of a train</source>
        <translation>Ausnahme eines Release-Trains</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Date of a baseline</source>
        <translation>Termin eines Basisplans</translation>
    </message>
    <message>
        <source>Publishing target</source>
        <translation>Veröffentlichungsziel</translation>
    </message>
    <message>
        <source>Published calendar</source>
        <translation>Veröffentlichter Kalender</translation>
    </message>
    <message>
        <source>Published event</source>
        <translation>Veröffentlichter Termin</translation>
    </message>
    <message>
        <source>Sent invitation</source>
        <translation>Versandte Einladung</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Dependency of work items</source>
        <translation>Abhängigkeit von Vorgängen</translation>
    </message>
    <message>
        <source>Scheduled work</source>
        <translation>Eingeplante Arbeit</translation>
    </message>
    <message>
        <source>Work of a baseline</source>
        <translation>Arbeit eines Basisplans</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Feature toggle</source>
        <translation>Feature-Toggle</translation>
    </message>
    <message>
        <source>Toggle in an environment</source>
        <translation>Toggle in einer Umgebung</translation>
    </message>
    <message>
        <source>Test suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>Test cycle</source>
        <translation>Testzyklus</translation>
    </message>
    <message>
        <source>Planned test</source>
        <translation>Geplanter Test</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Überführung</translation>
    </message>
    <message>
        <source>Pipeline run</source>
        <translation>Pipeline-Lauf</translation>
    </message>
    <message>
        <source>Test run</source>
        <translation>Testlauf</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>Testergebnis</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Triage rule</source>
        <translation>Triage-Regel</translation>
    </message>
    <message>
        <source>Exception request</source>
        <translation>Ausnahmeantrag</translation>
    </message>
    <message>
        <source>Rollout step</source>
        <translation>Rollout-Schritt</translation>
    </message>
    <message>
        <source>Back-out plan</source>
        <translation>Rückfallplan</translation>
    </message>
    <message>
        <source>Infrastructure as code</source>
        <translation>Infrastructure as Code</translation>
    </message>
    <message>
        <source>Infrastructure change</source>
        <translation>Infrastrukturänderung</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>On-call duty</source>
        <translation>Bereitschaftsdienst</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Condition of a decision</source>
        <translation>Auflage einer Entscheidung</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Ausnahmegenehmigung</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Checklistenpunkt</translation>
    </message>
    <message>
        <source>Runbook step</source>
        <translation>Runbook-Schritt</translation>
    </message>
    <message>
        <source>Finding of a review</source>
        <translation>Erkenntnis eines Rückblicks</translation>
    </message>
    <message>
        <source>Calendar entry</source>
        <translation>Kalendereintrag</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>ReleaseState</comment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>ReleaseState</comment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>ReleaseState</comment>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <comment>MilestoneKind</comment>
        <translation>Kontrollpunkt</translation>
    </message>
    <message>
        <source>Phase</source>
        <comment>MilestoneKind</comment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Freeze</source>
        <comment>MilestoneKind</comment>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Gate</source>
        <comment>MilestoneKind</comment>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Build</source>
        <comment>MilestoneKind</comment>
        <translation>Build</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>MilestoneKind</comment>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Go-live</source>
        <comment>MilestoneKind</comment>
        <translation>Go-live</translation>
    </message>
    <message>
        <source>End of life</source>
        <comment>MilestoneKind</comment>
        <translation>Supportende</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>MilestoneState</comment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>MilestoneState</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>MilestoneState</comment>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>MilestoneState</comment>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>Commitment</comment>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Committed</source>
        <comment>Commitment</comment>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Pinned to a date</source>
        <comment>RuleKind</comment>
        <translation>Fest auf ein Datum</translation>
    </message>
    <message>
        <source>Follows a milestone</source>
        <comment>RuleKind</comment>
        <translation>Folgt einem Meilenstein</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>AnchorEdge</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <comment>AnchorEdge</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Working days</source>
        <comment>OffsetUnit</comment>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <comment>OffsetUnit</comment>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>OffsetUnit</comment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Hours</source>
        <comment>OffsetUnit</comment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>All calendars work</source>
        <comment>CalendarMode</comment>
        <translation>Arbeitstag in allen</translation>
    </message>
    <message>
        <source>Any calendar works</source>
        <comment>CalendarMode</comment>
        <translation>Arbeitstag in einem</translation>
    </message>
    <message>
        <source>Or earlier</source>
        <comment>SnapDirection</comment>
        <translation>Oder früher</translation>
    </message>
    <message>
        <source>Or later</source>
        <comment>SnapDirection</comment>
        <translation>Oder später</translation>
    </message>
    <message>
        <source>Nearest</source>
        <comment>SnapDirection</comment>
        <translation>Nächstgelegen</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>Avoidance</comment>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <comment>Avoidance</comment>
        <translation>Früher legen</translation>
    </message>
    <message>
        <source>Move later</source>
        <comment>Avoidance</comment>
        <translation>Später legen</translation>
    </message>
    <message>
        <source>All day</source>
        <comment>DeadlineZone</comment>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>In a time zone</source>
        <comment>DeadlineZone</comment>
        <translation>In einer Zeitzone</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>DeadlineZone</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Anywhere on Earth</source>
        <comment>DeadlineZone</comment>
        <translation>Überall auf der Erde</translation>
    </message>
    <message>
        <source>Blackout</source>
        <comment>WindowKind</comment>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>Freeze</source>
        <comment>WindowKind</comment>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <comment>WindowKind</comment>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>WindowKind</comment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Booking</source>
        <comment>WindowKind</comment>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Release</source>
        <comment>ToggleKind</comment>
        <translation>Release</translation>
    </message>
    <message>
        <source>Experiment</source>
        <comment>ToggleKind</comment>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>ToggleKind</comment>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Permission</source>
        <comment>ToggleKind</comment>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Alpha</source>
        <comment>ToggleStage</comment>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Beta</source>
        <comment>ToggleStage</comment>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Stable</source>
        <comment>ToggleStage</comment>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <comment>ToggleStage</comment>
        <translation>Abgekündigt</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>SwitchPosition</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On for some</source>
        <comment>SwitchPosition</comment>
        <translation>Ein für einige</translation>
    </message>
    <message>
        <source>On</source>
        <comment>SwitchPosition</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>PipelineStatus</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>PipelineStatus</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>PipelineStatus</comment>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>PipelineStatus</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>PipelineStatus</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>PromotionState</comment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Deployed</source>
        <comment>PromotionState</comment>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>PromotionState</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <comment>PromotionState</comment>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>All at once</source>
        <comment>RolloutTechnique</comment>
        <translation>Alles auf einmal</translation>
    </message>
    <message>
        <source>Feature toggle</source>
        <comment>RolloutTechnique</comment>
        <translation>Feature-Toggle</translation>
    </message>
    <message>
        <source>Dark launch</source>
        <comment>RolloutTechnique</comment>
        <translation>Dark Launch</translation>
    </message>
    <message>
        <source>Canary</source>
        <comment>RolloutTechnique</comment>
        <translation>Canary</translation>
    </message>
    <message>
        <source>Phased</source>
        <comment>RolloutTechnique</comment>
        <translation>Schrittweise</translation>
    </message>
    <message>
        <source>Blue-green</source>
        <comment>RolloutTechnique</comment>
        <translation>Blue-Green</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>RolloutAction</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Widen</source>
        <comment>RolloutAction</comment>
        <translation>Ausweiten</translation>
    </message>
    <message>
        <source>Switch</source>
        <comment>RolloutAction</comment>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Switch back</source>
        <comment>RolloutAction</comment>
        <translation>Zurückschalten</translation>
    </message>
    <message>
        <source>Finish</source>
        <comment>RolloutAction</comment>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>StepOutcome</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>StepOutcome</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>StepOutcome</comment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Terraform</source>
        <comment>InfrastructureTool</comment>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>OpenTofu</source>
        <comment>InfrastructureTool</comment>
        <translation>OpenTofu</translation>
    </message>
    <message>
        <source>Pulumi</source>
        <comment>InfrastructureTool</comment>
        <translation>Pulumi</translation>
    </message>
    <message>
        <source>Ansible</source>
        <comment>InfrastructureTool</comment>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>Helm</source>
        <comment>InfrastructureTool</comment>
        <translation>Helm</translation>
    </message>
    <message>
        <source>CloudFormation</source>
        <comment>InfrastructureTool</comment>
        <translation>CloudFormation</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>InfrastructureTool</comment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Vacation</source>
        <comment>AbsenceKind</comment>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Sickness</source>
        <comment>AbsenceKind</comment>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>AbsenceKind</comment>
        <translation>Fortbildung</translation>
    </message>
    <message>
        <source>Parental leave</source>
        <comment>AbsenceKind</comment>
        <translation>Elternzeit</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>AbsenceKind</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Whole day</source>
        <comment>DayPortion</comment>
        <translation>Ganzer Tag</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>DayPortion</comment>
        <translation>Vormittag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <comment>DayPortion</comment>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>Feature</source>
        <comment>WorkItemKind</comment>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Bug fix</source>
        <comment>WorkItemKind</comment>
        <translation>Fehlerkorrektur</translation>
    </message>
    <message>
        <source>Non-functional</source>
        <comment>WorkItemKind</comment>
        <translation>Nichtfunktional</translation>
    </message>
    <message>
        <source>Technology shift</source>
        <comment>WorkItemKind</comment>
        <translation>Technologiewechsel</translation>
    </message>
    <message>
        <source>User experience</source>
        <comment>WorkItemKind</comment>
        <translation>Benutzererlebnis</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>WorkItemState</comment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>WorkItemState</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>WorkItemState</comment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>WorkItemState</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>WorkItemState</comment>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>DocumentationState</comment>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>DocumentationState</comment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Drafted</source>
        <comment>DocumentationState</comment>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>DocumentationState</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>Raci</comment>
        <translation>Durchführend</translation>
    </message>
    <message>
        <source>Accountable</source>
        <comment>Raci</comment>
        <translation>Rechenschaftspflichtig</translation>
    </message>
    <message>
        <source>Consulted</source>
        <comment>Raci</comment>
        <translation>Konsultiert</translation>
    </message>
    <message>
        <source>Informed</source>
        <comment>Raci</comment>
        <translation>Informiert</translation>
    </message>
    <message>
        <source>Probability</source>
        <comment>RiskAxis</comment>
        <translation>Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <comment>RiskAxis</comment>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Impact on quality</source>
        <comment>RiskAxis</comment>
        <translation>Auswirkung auf die Qualität</translation>
    </message>
    <message>
        <source>Impact on cost</source>
        <comment>RiskAxis</comment>
        <translation>Auswirkung auf die Kosten</translation>
    </message>
    <message>
        <source>Impact on reputation</source>
        <comment>RiskAxis</comment>
        <translation>Auswirkung auf den Ruf</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>RiskState</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Has struck</source>
        <comment>RiskState</comment>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>RiskState</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>RiskResponse</comment>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Avoid</source>
        <comment>RiskResponse</comment>
        <translation>Vermeiden</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <comment>RiskResponse</comment>
        <translation>Mindern</translation>
    </message>
    <message>
        <source>Transfer</source>
        <comment>RiskResponse</comment>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>RiskResponse</comment>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <comment>ActionKind</comment>
        <translation>Minderung</translation>
    </message>
    <message>
        <source>Contingency</source>
        <comment>ActionKind</comment>
        <translation>Notfallplan</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>MessagePurpose</comment>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Change notice</source>
        <comment>MessagePurpose</comment>
        <translation>Änderungsmitteilung</translation>
    </message>
    <message>
        <source>Release notes</source>
        <comment>MessagePurpose</comment>
        <translation>Release Notes</translation>
    </message>
    <message>
        <source>Reminder</source>
        <comment>MessagePurpose</comment>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>MessagePurpose</comment>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>MessagePurpose</comment>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>MessagePurpose</comment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>MessageState</comment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Drafted</source>
        <comment>MessageState</comment>
        <translation>Entworfen</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>MessageState</comment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>MessageState</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>MessageState</comment>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>All milestones</source>
        <comment>MilestoneReach</comment>
        <translation>Alle Meilensteine</translation>
    </message>
    <message>
        <source>File</source>
        <comment>TargetKind</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File on a web server</source>
        <comment>TargetKind</comment>
        <translation>Datei auf einem Webserver</translation>
    </message>
    <message>
        <source>CalDAV calendar</source>
        <comment>TargetKind</comment>
        <translation>CalDAV-Kalender</translation>
    </message>
    <message>
        <source>Finish to start</source>
        <comment>DependencyKind</comment>
        <translation>Ende-Anfang</translation>
    </message>
    <message>
        <source>Start to start</source>
        <comment>DependencyKind</comment>
        <translation>Anfang-Anfang</translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <comment>DependencyKind</comment>
        <translation>Ende-Ende</translation>
    </message>
    <message>
        <source>Start to finish</source>
        <comment>DependencyKind</comment>
        <translation>Anfang-Ende</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>StartCause</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Already started</source>
        <comment>StartCause</comment>
        <translation>Schon begonnen</translation>
    </message>
    <message>
        <source>Not before its date</source>
        <comment>StartCause</comment>
        <translation>Nicht vor seinem Termin</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <comment>StartCause</comment>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Person busy</source>
        <comment>StartCause</comment>
        <translation>Person beschäftigt</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <comment>StartCause</comment>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>Weeks</source>
        <comment>CadenceUnit</comment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <comment>CadenceUnit</comment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Working days</source>
        <comment>NoticeUnit</comment>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <comment>NoticeUnit</comment>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>Regression</source>
        <comment>TestTag</comment>
        <translation>Regression</translation>
    </message>
    <message>
        <source>Smoke</source>
        <comment>TestTag</comment>
        <translation>Smoke</translation>
    </message>
    <message>
        <source>Performance</source>
        <comment>TestTag</comment>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>TestTag</comment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <comment>TestTag</comment>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>TestOutcome</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>TestOutcome</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Passed when repeated</source>
        <comment>TestOutcome</comment>
        <translation>Bei Wiederholung bestanden</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>TestOutcome</comment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>TestOutcome</comment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Blocker</source>
        <comment>BugSeverity</comment>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>BugSeverity</comment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Major</source>
        <comment>BugSeverity</comment>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Minor</source>
        <comment>BugSeverity</comment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Trivial</source>
        <comment>BugSeverity</comment>
        <translation>Trivial</translation>
    </message>
    <message>
        <source>Contained</source>
        <comment>FixImpact</comment>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>One component</source>
        <comment>FixImpact</comment>
        <translation>Eine Komponente</translation>
    </message>
    <message>
        <source>Several components</source>
        <comment>FixImpact</comment>
        <translation>Mehrere Komponenten</translation>
    </message>
    <message>
        <source>Architecture</source>
        <comment>FixImpact</comment>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>BugState</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>BugState</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>BugState</comment>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>BugState</comment>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>BugState</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>TriageDecision</comment>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Fix now</source>
        <comment>TriageDecision</comment>
        <translation>Jetzt beheben</translation>
    </message>
    <message>
        <source>Defer</source>
        <comment>TriageDecision</comment>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Ship behind a toggle</source>
        <comment>TriageDecision</comment>
        <translation>Hinter Toggle ausliefern</translation>
    </message>
    <message>
        <source>Waive</source>
        <comment>TriageDecision</comment>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>Before the freeze</source>
        <comment>TriagePhase</comment>
        <translation>Vor dem Freeze</translation>
    </message>
    <message>
        <source>After the freeze</source>
        <comment>TriagePhase</comment>
        <translation>Nach dem Freeze</translation>
    </message>
    <message>
        <source>Release candidate</source>
        <comment>TriagePhase</comment>
        <translation>Release-Kandidat</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>ExceptionState</comment>
        <translation>Beantragt</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>ExceptionState</comment>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>ExceptionState</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Attested by a person</source>
        <comment>CriterionMeasure</comment>
        <translation>Von einer Person bestätigt</translation>
    </message>
    <message>
        <source>Per cent of planned tests passed, at least</source>
        <comment>CriterionMeasure</comment>
        <translation>Bestandene geplante Tests in Prozent, mindestens</translation>
    </message>
    <message>
        <source>Open bugs to be fixed now, at most</source>
        <comment>CriterionMeasure</comment>
        <translation>Offene, jetzt zu behebende Fehler, höchstens</translation>
    </message>
    <message>
        <source>Open bugs without a decision, at most</source>
        <comment>CriterionMeasure</comment>
        <translation>Offene Fehler ohne Entscheidung, höchstens</translation>
    </message>
    <message>
        <source>High risks without a response, at most</source>
        <comment>CriterionMeasure</comment>
        <translation>Hohe Risiken ohne Maßnahme, höchstens</translation>
    </message>
    <message>
        <source>Hours in the environment before production, at least</source>
        <comment>CriterionMeasure</comment>
        <translation>Stunden in der Umgebung vor der Produktion, mindestens</translation>
    </message>
    <message>
        <source>Hours of work that do not fit, at most</source>
        <comment>CriterionMeasure</comment>
        <translation>Stunden an Arbeit, die nicht passen, höchstens</translation>
    </message>
    <message>
        <source>Messages not sent in time, at most</source>
        <comment>CriterionMeasure</comment>
        <translation>Nicht rechtzeitig gesendete Nachrichten, höchstens</translation>
    </message>
    <message>
        <source>Back-out plans not rehearsed, at most</source>
        <comment>CriterionMeasure</comment>
        <translation>Nicht geprobte Rückfallpläne, höchstens</translation>
    </message>
    <message>
        <source>Exception requests not decided, at most</source>
        <comment>CriterionMeasure</comment>
        <translation>Nicht entschiedene Ausnahmeanträge, höchstens</translation>
    </message>
    <message>
        <source>Open items of the checklist, at most</source>
        <comment>CriterionMeasure</comment>
        <translation>Offene Punkte der Checkliste, höchstens</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>Attestation</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>Attestation</comment>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <comment>Attestation</comment>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>GateOutcome</comment>
        <translation>Go</translation>
    </message>
    <message>
        <source>Go with conditions</source>
        <comment>GateOutcome</comment>
        <translation>Go mit Auflagen</translation>
    </message>
    <message>
        <source>No go</source>
        <comment>GateOutcome</comment>
        <translation>No-Go</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>VoteChoice</comment>
        <translation>Go</translation>
    </message>
    <message>
        <source>No go</source>
        <comment>VoteChoice</comment>
        <translation>No-Go</translation>
    </message>
    <message>
        <source>Abstains</source>
        <comment>VoteChoice</comment>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>Went well</source>
        <comment>FindingKind</comment>
        <translation>Gut gelaufen</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <comment>FindingKind</comment>
        <translation>Schlecht gelaufen</translation>
    </message>
    <message>
        <source>To improve</source>
        <comment>FindingKind</comment>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <source>small</source>
        <comment>translate as: capital, where nouns within a sentence begin with one</comment>
        <translation>capital</translation>
    </message>
    <message>
        <source>Before a build comes in</source>
        <comment>GatePassage</comment>
        <translation>Bevor ein Build hereinkommt</translation>
    </message>
    <message>
        <source>Before a build leaves</source>
        <comment>GatePassage</comment>
        <translation>Bevor ein Build hinausgeht</translation>
    </message>
    <message>
        <source>Not stated</source>
        <comment>FreezeScope</comment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>FreezeScope</comment>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>FreezeScope</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tests</source>
        <comment>FreezeScope</comment>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Documentation</source>
        <comment>FreezeScope</comment>
        <translation>Dokumentation</translation>
    </message>
</context>
<context>
    <name>Leveling</name>
    <message>
        <source>%1 wait for each other in a circle; remove one of the dependencies between them.</source>
        <translation>%1 warten im Kreis aufeinander; entfernen Sie eine der Abhängigkeiten zwischen ihnen.</translation>
    </message>
    <message>
        <source>%1 waits for itself, over what it is a part of; remove that dependency.</source>
        <translation>%1 wartet über das, wovon es ein Teil ist, auf sich selbst; entfernen Sie diese Abhängigkeit.</translation>
    </message>
    <message>
        <source>The lags of the dependencies between work items add up to more than can be planned; shorten them.</source>
        <translation>Die Zeitabstände der Abhängigkeiten zwischen Vorgängen ergeben zusammen mehr, als geplant werden kann; kürzen Sie sie.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>another item</source>
        <translation>einen anderen Vorgang</translation>
    </message>
    <message>
        <source>starts at once</source>
        <translation>beginnt sofort</translation>
    </message>
    <message>
        <source>has started</source>
        <translation>hat begonnen</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor dem %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>those who could do it are busy with %1 until %2</source>
        <translation>wer es tun könnte, ist bis %2 durch %1 belegt</translation>
    </message>
    <message>
        <source>%1 does another part of it until %2</source>
        <translation>%1 erledigt bis %2 einen anderen Teil davon</translation>
    </message>
    <message>
        <source>%1 is busy with %2 until %3</source>
        <translation>%1 ist bis %3 durch %2 belegt</translation>
    </message>
    <message>
        <source>those who could do it are away until %1</source>
        <translation>wer es tun könnte, ist bis %1 abwesend</translation>
    </message>
    <message>
        <source>%1 is away until %2</source>
        <translation>%1 ist bis %2 abwesend</translation>
    </message>
    <message>
        <source>%1 needs %2, a skill that nobody has.</source>
        <translation>%1 braucht %2, eine Fähigkeit, die niemand hat.</translation>
    </message>
    <message>
        <source>%1 needs %2, who has no hours.</source>
        <translation>%1 braucht %2, aber diese Person hat keine Stunden.</translation>
    </message>
    <message>
        <source>%1 needs %2, but nobody who has that skill has any hours.</source>
        <translation>%1 braucht %2, aber niemand mit dieser Fähigkeit hat Stunden.</translation>
    </message>
    <message>
        <source>%1 needs more hours of %2 than there are until %3.</source>
        <translation>%1 braucht mehr Stunden von %2, als es bis %3 gibt.</translation>
    </message>
    <message>
        <source>%1 waits for %2, which cannot be placed.</source>
        <translation>%1 wartet auf %2, das sich nicht einplanen lässt.</translation>
    </message>
    <message>
        <source>whoever of the team has time</source>
        <translation>wer im Team Zeit hat</translation>
    </message>
</context>
<context>
    <name>MergeTexts</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Noch kein Text</translation>
    </message>
    <message>
        <source>A fixed date</source>
        <translation>Ein festes Datum</translation>
    </message>
    <message>
        <source>A message becomes sent by “Mark as sent”, which also keeps what was told; use that.</source>
        <translation>Eine Nachricht wird durch „Als gesendet markieren“ zur gesendeten, was auch bewahrt, was mitgeteilt wurde; verwenden Sie das.</translation>
    </message>
    <message>
        <source>%1; its audience needs to be told by %2</source>
        <translation>%1; die Zielgruppe muss bis %2 informiert sein</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <source>A message becomes sent by “Mark as sent”, which also keeps what was told; use that.</source>
        <translation>Eine Nachricht wird durch „Als gesendet markieren“ zur gesendeten, was auch bewahrt, was mitgeteilt wurde; verwenden Sie das.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Its audience needs to be told by %1; send it sooner, or say who allows it to be late.</source>
        <translation>Die Zielgruppe muss bis %1 informiert sein; senden Sie die Nachricht früher oder geben Sie an, wer die Verspätung erlaubt.</translation>
    </message>
    <message>
        <source>It should have been sent; send it and mark it as sent.</source>
        <translation>Sie hätte gesendet werden sollen; senden Sie sie und markieren Sie sie als gesendet.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
</context>
<context>
    <name>MessageStanding</name>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>Morgen fällig</translation>
    </message>
    <message>
        <source>Due in %1 days</source>
        <translation>In %1 Tagen fällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Without date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Overdue by 1 day</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>Overdue by %1 days</source>
        <translation>%1 Tage überfällig</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>The template cannot be read: %1.</source>
        <translation>Die Vorlage ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The template cannot be filled: %1.</source>
        <translation>Die Vorlage lässt sich nicht ausfüllen: %1.</translation>
    </message>
    <message>
        <source>The message would be longer than a million characters; shorten its template.</source>
        <translation>Die Nachricht würde länger als eine Million Zeichen; kürzen Sie ihre Vorlage.</translation>
    </message>
    <message>
        <source>Subject, %1</source>
        <translation>Betreff, %1</translation>
    </message>
    <message>
        <source>The message has no template; choose one for it.</source>
        <translation>Die Nachricht hat keine Vorlage; wählen Sie eine dafür.</translation>
    </message>
</context>
<context>
    <name>MessageValues</name>
    <message>
        <source>%1; approved by %2</source>
        <translation>%1; genehmigt von %2</translation>
    </message>
</context>
<context>
    <name>MilestoneColumns</name>
    <message>
        <source>%1 is pinned and has no offset; let it follow another milestone in the inspector first.</source>
        <translation>%1 ist fest angeheftet und hat keinen Abstand; lassen Sie ihn zuerst im Inspektor einem anderen Meilenstein folgen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
</context>
<context>
    <name>MilestoneDependencyModel</name>
    <message>
        <source>Slack</source>
        <translation>Pufferzeit</translation>
    </message>
    <message>
        <source>It comes too early; move one of the two, shorten the time between them, or remove the dependency.</source>
        <translation>Er kommt zu früh; verschieben Sie einen von beiden, verkürzen Sie die Zeit dazwischen oder entfernen Sie die Abhängigkeit.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Violated</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
</context>
<context>
    <name>MilestoneDrag</name>
    <message>
        <source>1 other follows</source>
        <translation>1 weiterer folgt</translation>
    </message>
    <message>
        <source>%1 others follow</source>
        <translation>%1 weitere folgen</translation>
    </message>
</context>
<context>
    <name>MilestoneForm</name>
    <message>
        <source>Reads: %1</source>
        <translation>Lautet: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Beliebiger Tag</translation>
    </message>
    <message>
        <source>The product&apos;s</source>
        <translation>Wie beim Produkt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Allow in This Window…</source>
        <translation>In diesem Zeitfenster zulassen …</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Tagesende</translation>
    </message>
    <message>
        <source>The plan&apos;s</source>
        <translation>Wie im Plan</translation>
    </message>
    <message>
        <source>Copied from %1 of %2</source>
        <translation>Kopiert von %1 von %2</translation>
    </message>
    <message>
        <source>%1; its pattern changed since.</source>
        <translation>%1; das Muster wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Internal: no audience is told.</source>
        <translation>Intern: Keine Zielgruppe wird informiert.</translation>
    </message>
    <message>
        <source>Customers are not told: it has no public title.</source>
        <translation>Kunden werden nicht informiert: Es gibt keinen öffentlichen Titel.</translation>
    </message>
    <message>
        <source>Customers read: %1</source>
        <translation>Kunden lesen: %1</translation>
    </message>
    <message>
        <source>First and last of %1 milestones</source>
        <translation>Erster und letzter von %1 Meilensteinen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Due %1; in the plan&apos;s zone %2</source>
        <translation>Fällig %1; in der Zeitzone des Plans %2</translation>
    </message>
</context>
<context>
    <name>MilestoneModel</name>
    <message>
        <source>T−</source>
        <translation>T−</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <source>Slip since baseline</source>
        <translation>Verschiebung zum Basisplan</translation>
    </message>
</context>
<context>
    <name>Minting</name>
    <message>
        <source>The train is gone; choose another.</source>
        <translation>Der Release-Train ist nicht mehr da; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The train %1 has no pattern to copy; choose a release as its pattern.</source>
        <translation>Der Release-Train %1 hat kein Muster zum Kopieren; wählen Sie ein Release als sein Muster.</translation>
    </message>
    <message>
        <source>The pattern of the train %1 is of another product; choose a release of its own.</source>
        <translation>Das Muster des Release-Trains %1 gehört zu einem anderen Produkt; wählen Sie ein Release des eigenen.</translation>
    </message>
    <message>
        <source>A train mints between 1 and %1 releases at once; type another number.</source>
        <translation>Ein Release-Train legt zwischen 1 und %1 Releases auf einmal an; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>The pattern of the train %1 has no anchor with a date to count from; choose its go-live as the anchor first.</source>
        <translation>Das Muster des Release-Trains %1 hat keinen Anker mit einem Datum, ab dem gezählt wird; wählen Sie zuerst dessen Go-live als Anker.</translation>
    </message>
    <message>
        <source>The departure of %1 on %2 would be %3, but there is a release %4 already; rename that, or change the numbering of the train.</source>
        <translation>Die Abfahrt von %1 am %2 wäre %3, aber es gibt schon ein Release %4; benennen Sie dieses um oder ändern Sie die Nummerierung des Release-Trains.</translation>
    </message>
    <message>
        <source>The train %1 has no departure left without a release.</source>
        <translation>Der Release-Train %1 hat keine Abfahrt mehr ohne Release.</translation>
    </message>
    <message>
        <source>Mint release %1 of %2</source>
        <translation>Release %1 von %2 anlegen</translation>
    </message>
    <message>
        <source>Mint %1 releases of %2</source>
        <translation>%1 Releases von %2 anlegen</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>NOT MET</source>
        <translation>NICHT ERFÜLLT</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>- %1 (%2): %3. %4</source>
        <comment>criterion, hard or soft, state, why</comment>
        <translation>- %1 (%2): %3. %4</translation>
    </message>
    <message>
        <source>  Evidence: %1</source>
        <translation>  Nachweis: %1</translation>
    </message>
    <message>
        <source>- %1: %2</source>
        <comment>person, vote</comment>
        <translation>- %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>vote, dissent</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>- %1, by %2</source>
        <translation>- %1, bis %2</translation>
    </message>
    <message>
        <source>- %1, by %2 (%3)</source>
        <translation>- %1, bis %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>gate, milestone, release</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Decided on %1 by %2: %3</source>
        <translation>Entschieden am %1 von %2: %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Siegel: %1</translation>
    </message>
    <message>
        <source>Nothing was decided at this gate yet; decide first.</source>
        <translation>An diesem Gate wurde noch nichts entschieden; entscheiden Sie zuerst.</translation>
    </message>
    <message>
        <source>Minutes: %1, %2</source>
        <comment>gate, outcome</comment>
        <translation>Protokoll: %1, %2</translation>
    </message>
</context>
<context>
    <name>MonthAccessible</name>
    <message>
        <source>Row %1, %2, %3</source>
        <translation>Zeile %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>MonthPainter</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weiterer</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveEdits</name>
    <message>
        <source>%1 cannot be moved, because %2 that it counts from has no date; give that one a date, or pin this one.</source>
        <translation>%1 kann nicht verschoben werden, weil %2, ab dem gezählt wird, kein Datum hat; geben Sie diesem ein Datum oder heften Sie den Meilenstein an.</translation>
    </message>
    <message>
        <source>the milestone</source>
        <translation>der Meilenstein</translation>
    </message>
    <message>
        <source>%1 cannot be on %2 by its rule; choose another day, or pin it.</source>
        <translation>%1 kann nach seiner Regel nicht am %2 liegen; wählen Sie einen anderen Tag oder heften Sie ihn an.</translation>
    </message>
    <message>
        <source>%1 cannot be on %2, because it stays out of windows and that day lies in one; choose another day, or let it stay in the inspector.</source>
        <translation>%1 kann nicht am %2 liegen, weil er Zeitfenster meidet und dieser Tag in einem liegt; wählen Sie einen anderen Tag oder lassen Sie ihn im Inspektor dort bleiben.</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 auf %2 verschieben</translation>
    </message>
    <message>
        <source>Move %1 milestones to %2</source>
        <translation>%1 Meilensteine auf %2 verschieben</translation>
    </message>
    <message>
        <source>A milestone needs a date; type one such as 2026-07-22, fri or +2w.</source>
        <translation>Ein Meilenstein braucht ein Datum; geben Sie eines wie 2026-07-22, fri oder +2w ein.</translation>
    </message>
    <message>
        <source>%1 is done, on one day; set it back to planned before you change its length.</source>
        <translation>%1 ist erledigt, an einem einzigen Tag; setzen Sie ihn auf „Geplant“ zurück, bevor Sie seine Dauer ändern.</translation>
    </message>
    <message>
        <source>%1 cannot end before it starts%2; type a later day.</source>
        <translation>%1 kann nicht vor seinem Beginn%2 enden; geben Sie einen späteren Tag ein.</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation> am %1</translation>
    </message>
    <message>
        <source>Let %1 end on %2</source>
        <translation>%1 am %2 enden lassen</translation>
    </message>
    <message>
        <source>Let %1 milestones end on %2</source>
        <translation>%1 Meilensteine am %2 enden lassen</translation>
    </message>
    <message>
        <source>Change the length of %1</source>
        <translation>Dauer von %1 ändern</translation>
    </message>
</context>
<context>
    <name>MoveTexts</name>
    <message>
        <source>over days off</source>
        <translation>über freie Tage</translation>
    </message>
    <message>
        <source>another end</source>
        <translation>anderes Ende</translation>
    </message>
    <message>
        <source>another time of day</source>
        <translation>andere Uhrzeit</translation>
    </message>
</context>
<context>
    <name>NewPlan</name>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
</context>
<context>
    <name>OnCallImport</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Import 1 on-call duty</source>
        <translation>1 Bereitschaft importieren</translation>
    </message>
    <message>
        <source>Import %1 on-call duties</source>
        <translation>%1 Bereitschaften importieren</translation>
    </message>
    <message>
        <source>The plan has no team “%1”; add it first, or correct the name.</source>
        <translation>Der Plan hat kein Team „%1“; zuerst das Team anlegen oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>It stands in the table before; that row counts.</source>
        <translation>Das steht in der Tabelle schon weiter oben; jene Zeile zählt.</translation>
    </message>
    <message>
        <source>Several people are called “%1”; give the e-mail address instead.</source>
        <translation>Mehrere Personen heißen „%1“; stattdessen ist die E-Mail-Adresse anzugeben.</translation>
    </message>
    <message>
        <source>Nobody in the plan is called “%1”; add the person first, or correct the name.</source>
        <translation>Niemand im Plan heißt „%1“; zuerst die Person anlegen oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>1 other duty on these days is not in the table and stays.</source>
        <translation>1 weitere Bereitschaft an diesen Tagen steht nicht in der Tabelle und bleibt.</translation>
    </message>
    <message>
        <source>%1 other duties on these days are not in the table and stay.</source>
        <translation>%1 weitere Bereitschaften an diesen Tagen stehen nicht in der Tabelle und bleiben.</translation>
    </message>
    <message>
        <source>It names nobody; say who is on call.</source>
        <translation>Hier ist niemand genannt; anzugeben ist, wer Bereitschaft hat.</translation>
    </message>
    <message>
        <source>It has no first day; give one, such as 2026-08-24.</source>
        <translation>Hier fehlt der erste Tag; anzugeben ist einer wie 2026-08-24.</translation>
    </message>
    <message>
        <source>It ends before it begins; swap the two days.</source>
        <translation>Das Ende liegt vor dem Beginn; die beiden Tage sind zu tauschen.</translation>
    </message>
    <message>
        <source>No column of the table names people; head it “person” or “email”.</source>
        <translation>Keine Spalte der Tabelle nennt Personen; eine braucht die Überschrift „person“ oder „email“.</translation>
    </message>
    <message>
        <source>No column of the table holds first days; head it “from”.</source>
        <translation>Keine Spalte der Tabelle enthält erste Tage; eine braucht die Überschrift „from“.</translation>
    </message>
</context>
<context>
    <name>OnCallModel</name>
    <message>
        <source>Steps on these days</source>
        <translation>Schritte an diesen Tagen</translation>
    </message>
</context>
<context>
    <name>OpenPlan</name>
    <message>
        <source>%1 is the plan itself; choose another file.</source>
        <translation>%1 ist der Plan selbst; wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>no go-live yet</source>
        <translation>noch kein Go-live</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Go-live</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>a date of %1 has moved since %2</source>
        <translation>ein Termin von %1 hat sich seit %2 verschoben</translation>
    </message>
    <message>
        <source>%1 dates of %2 have moved since %3</source>
        <translation>%1 Termine von %2 haben sich seit %3 verschoben</translation>
    </message>
    <message>
        <source>Review of a risk</source>
        <translation>Überprüfung eines Risikos</translation>
    </message>
</context>
<context>
    <name>PageKinds</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Quality plan</source>
        <translation>Qualitätsplan</translation>
    </message>
    <message>
        <source>Bug triage</source>
        <translation>Fehler-Triage</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>PageWiring</name>
    <message>
        <source>Import results</source>
        <translation>Ergebnisse importieren</translation>
    </message>
    <message>
        <source>Test results (*.xml *.csv *.tsv);;All files (*)</source>
        <translation>Testergebnisse (*.xml *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PatternAspects</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>the product&apos;s</source>
        <translation>die des Produkts</translation>
    </message>
    <message>
        <source> (all work)</source>
        <translation> (alle arbeiten)</translation>
    </message>
    <message>
        <source> (any works)</source>
        <translation> (einer arbeitet)</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>jeder Tag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>ein Zeitpunkt</translation>
    </message>
    <message>
        <source>%1, a buffer down to %2</source>
        <translation>%1, eine Reserve bis hinab zu %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Stays out of windows</source>
        <translation>Meidet Zeitfenster</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Public title</source>
        <translation>Öffentlicher Titel</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Needed people</source>
        <translation>Benötigte Personen</translation>
    </message>
    <message>
        <source>Needed skills</source>
        <translation>Benötigte Fähigkeiten</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>the anchor</source>
        <translation>der Anker</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlannedTestModel</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By hand, %1 min</source>
        <translation>Von Hand, %1 min</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>Plimsoll::AbsenceWatch</name>
    <message>
        <source>One more such problem.</source>
        <translation>Ein weiteres solches Problem.</translation>
    </message>
    <message>
        <source>%1 more such problems.</source>
        <translation>%1 weitere solche Probleme.</translation>
    </message>
    <message>
        <source>Let %1 stand in</source>
        <translation>%1 als Vertretung einsetzen</translation>
    </message>
    <message>
        <source>Let the deputies stand in</source>
        <translation>Die Vertretungen einsetzen</translation>
    </message>
    <message>
        <source>Let deputies stand in</source>
        <translation>Vertretungen einsetzen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ActionsPane</name>
    <message>
        <source>Add action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Remove actions</source>
        <translation>Aktionen entfernen</translation>
    </message>
    <message>
        <source>Actions against %1</source>
        <translation>Aktionen gegen %1</translation>
    </message>
    <message>
        <source>Choose a risk to see what is done about it.</source>
        <translation>Wählen Sie ein Risiko, um zu sehen, was dagegen unternommen wird.</translation>
    </message>
    <message>
        <source>Nothing is done about this risk yet.</source>
        <translation>Gegen dieses Risiko wird noch nichts unternommen.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::AgendaModel</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
</context>
<context>
    <name>Plimsoll::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
</context>
<context>
    <name>Plimsoll::AllowDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Allow in This Window</source>
        <translation>In diesem Zeitfenster erlauben</translation>
    </message>
    <message>
        <source>%1 may be in a window that is closed for it, if somebody answers for that.</source>
        <translation>%1 darf in einem dafür gesperrten Zeitfenster liegen, wenn jemand die Verantwortung dafür übernimmt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Zeitfenster</translation>
    </message>
    <message>
        <source>Allowed &amp;by</source>
        <translation>Erlaubt &amp;von</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>A&amp;m</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>The milestone is gone; close this and choose another.</source>
        <translation>Der Meilenstein ist nicht mehr vorhanden; schließen Sie dieses Fenster und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 stays on %2.</source>
        <translation>%1 bleibt am %2.</translation>
    </message>
    <message>
        <source>%1 moves from %2 to %3, and with it what counts from it.</source>
        <translation>%1 verschiebt sich von %2 auf %3, samt allem, was davon aus gezählt wird.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::AmountField</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ApplyFindingDialog</name>
    <message>
        <source>Apply to Template</source>
        <translation>Auf Vorlage anwenden</translation>
    </message>
    <message>
        <source>The offset of %1 becomes %2 instead of %3, in the unit that it has: %4.</source>
        <translation>Der Abstand von %1 wird %2 statt %3, in seiner bisherigen Einheit: %4.</translation>
    </message>
    <message>
        <source>No date moves.</source>
        <translation>Kein Termin verschiebt sich.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>The template says so already; there is nothing to apply.</source>
        <translation>Die Vorlage sagt das schon; es gibt nichts anzuwenden.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Moves by</source>
        <translation>Um</translation>
    </message>
</context>
<context>
    <name>Plimsoll::BaselinesDialog</name>
    <message>
        <source>Baselines</source>
        <translation>Basispläne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Festgelegt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>&amp;Take a baseline…</source>
        <translation>Basisplan &amp;festlegen …</translation>
    </message>
    <message>
        <source>What &amp;changed since…</source>
        <translation>Ä&amp;nderungen seit …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>A baseline keeps the dates as they are now, so that it can be seen later how far they slipped. There is none yet.</source>
        <translation>Ein Basisplan hält die Termine fest, wie sie jetzt sind, damit später zu sehen ist, wie weit sie sich verschoben haben. Es gibt noch keinen.</translation>
    </message>
    <message>
        <source>all releases</source>
        <translation>alle Releases</translation>
    </message>
    <message>
        <source>Take a baseline</source>
        <translation>Basisplan festlegen</translation>
    </message>
    <message>
        <source>Name of the baseline of %1:</source>
        <translation>Name des Basisplans (%1):</translation>
    </message>
    <message>
        <source>Dates of %1</source>
        <translation>Termine vom %1</translation>
    </message>
    <message>
        <source>Work items</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Slips since the newest baseline are told by the milestone table in the column “Slip since baseline”, and by Scope in “Start slip since baseline”, “Finish slip since baseline” and “Hours more than baseline”.</source>
        <translation>Verschiebungen seit dem neuesten Basisplan nennen die Meilensteintabelle in der Spalte „Verschiebung zum Basisplan“ und der Umfang in „Verschiebung des Beginns zum Basisplan“, „Verschiebung des Endes zum Basisplan“ und „Mehr Stunden als im Basisplan“.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::BookDialog</name>
    <message>
        <source>Book an Environment</source>
        <translation>Umgebung buchen</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>Kein Release</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Days after the milestone at which it begins</source>
        <translation>Tage vom Meilenstein bis zum Beginn</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Days after the milestone at which it ends</source>
        <translation>Tage vom Meilenstein bis zum Ende</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>&amp;Release:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Bis:</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Buchen</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Booking of %1</source>
        <translation>Buchung von %1</translation>
    </message>
    <message>
        <source>There is no environment yet; add one first.</source>
        <translation>Es gibt noch keine Umgebung; fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>It ends before it begins; choose a later end.</source>
        <translation>Die Buchung endet, bevor sie beginnt; wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>It has no dates yet; choose two days, or milestones that have some.</source>
        <translation>Die Buchung hat noch keine Termine; wählen Sie zwei Tage oder Meilensteine, die Termine haben.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Plimsoll::BookingList</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Bookings by environment</source>
        <translation>Buchungen nach Umgebung</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
</context>
<context>
    <name>Plimsoll::BottomPanel</name>
    <message>
        <source>Hide the panel</source>
        <translation>Bereich ausblenden</translation>
    </message>
</context>
<context>
    <name>Plimsoll::BranchCommands</name>
    <message>
        <source>&amp;Branch next release…</source>
        <translation>Nächstes Release a&amp;bleiten …</translation>
    </message>
    <message>
        <source>&amp;Mint releases of a train…</source>
        <translation>Releases eines &amp;Trains anlegen …</translation>
    </message>
    <message>
        <source>New &amp;hotfix…</source>
        <translation>Neuer &amp;Hotfix …</translation>
    </message>
    <message>
        <source>Copy rules &amp;to…</source>
        <translation>Regeln &amp;kopieren nach …</translation>
    </message>
    <message>
        <source>Re-&amp;apply changed pattern…</source>
        <translation>Geändertes &amp;Muster neu anwenden …</translation>
    </message>
    <message>
        <source>Made; Undo takes it back in one step</source>
        <translation>Angelegt; „Rückgängig“ nimmt es in einem Schritt zurück</translation>
    </message>
    <message>
        <source>There is no release yet that the next one could be like</source>
        <translation>Es gibt noch kein Release, dem das nächste gleichen könnte</translation>
    </message>
    <message>
        <source>There is no train yet that could mint releases; add one to the table of trains</source>
        <translation>Es gibt noch keinen Release-Train, der Releases anlegen könnte; fügen Sie in der Tabelle der Release-Trains einen hinzu</translation>
    </message>
    <message>
        <source>There is no release yet that a hotfix could repair</source>
        <translation>Es gibt noch kein Release, das ein Hotfix reparieren könnte</translation>
    </message>
    <message>
        <source>There is no second release to which rules could be copied</source>
        <translation>Es gibt kein zweites Release, in das Regeln kopiert werden könnten</translation>
    </message>
    <message>
        <source>Copied; Undo takes it back in one step</source>
        <translation>Kopiert; „Rückgängig“ nimmt es in einem Schritt zurück</translation>
    </message>
    <message>
        <source>Re-applied; Undo takes it back in one step</source>
        <translation>Neu angewendet; „Rückgängig“ nimmt es in einem Schritt zurück</translation>
    </message>
</context>
<context>
    <name>Plimsoll::BranchDialog</name>
    <message>
        <source>Branch Next Release</source>
        <translation>Nächstes Release ableiten</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Goes live:</source>
        <translation>&amp;Go-live:</translation>
    </message>
    <message>
        <source>Next departure of %1, moved from %2.</source>
        <translation>Nächste Abfahrt von %1, verschoben vom %2.</translation>
    </message>
    <message>
        <source>Next departure of %1.</source>
        <translation>Nächste Abfahrt von %1.</translation>
    </message>
    <message>
        <source>Type the name of the new release, such as its version.</source>
        <translation>Geben Sie den Namen des neuen Releases ein, etwa seine Version.</translation>
    </message>
    <message>
        <source>1 milestone</source>
        <translation>1 Meilenstein</translation>
    </message>
    <message>
        <source>%1 milestones</source>
        <translation>%1 Meilensteine</translation>
    </message>
    <message>
        <source>1 window</source>
        <translation>1 Zeitfenster</translation>
    </message>
    <message>
        <source>%1 windows</source>
        <translation>%1 Zeitfenster</translation>
    </message>
    <message>
        <source>1 dependency</source>
        <translation>1 Abhängigkeit</translation>
    </message>
    <message>
        <source>%1 dependencies</source>
        <translation>%1 Abhängigkeiten</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>kein Konflikt</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 Konflikte</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>%1 of %2 still names %3</source>
        <translation>%1 von %2 nennt noch %3</translation>
    </message>
    <message>
        <source>Texts that name another version (%1)</source>
        <translation>Texte, die eine andere Version nennen (%1)</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation>%1 von %2: %3 → %4</translation>
    </message>
    <message>
        <source>Moves in other releases (%1)</source>
        <translation>Verschiebungen in anderen Releases (%1)</translation>
    </message>
    <message>
        <source>Dependencies on other releases, which the copy does not have (%1)</source>
        <translation>Abhängigkeiten von anderen Releases, die in der Kopie fehlen (%1)</translation>
    </message>
</context>
<context>
    <name>Plimsoll::BugCard</name>
    <message>
        <source>Title of the bug</source>
        <translation>Titel des Fehlers</translation>
    </message>
    <message>
        <source>Nothing more is noted about it.</source>
        <translation>Mehr ist dazu nicht notiert.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Schweregrad</translation>
    </message>
    <message>
        <source>&amp;Reach of the fix</source>
        <translation>&amp;Tragweite der Korrektur</translation>
    </message>
    <message>
        <source>Bug without a key</source>
        <translation>Fehler ohne Schlüssel</translation>
    </message>
    <message>
        <source>Found on %2, %1 days ago</source>
        <translation>Gefunden am %2, vor %1 Tagen</translation>
    </message>
    <message>
        <source>Found today</source>
        <translation>Heute gefunden</translation>
    </message>
    <message>
        <source>Found on %1, 1 day ago</source>
        <translation>Gefunden am %1, vor 1 Tag</translation>
    </message>
    <message>
        <source>Nobody knows when it was found</source>
        <translation>Niemand weiß, wann er gefunden wurde</translation>
    </message>
    <message>
        <source>Component: %1</source>
        <translation>Komponente: %1</translation>
    </message>
    <message>
        <source>No component</source>
        <translation>Keine Komponente</translation>
    </message>
    <message>
        <source>In no release</source>
        <translation>In keinem Release</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Vorgang: %1</translation>
    </message>
    <message>
        <source>Decided by %1: %2</source>
        <translation>Entschieden von %1: %2</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
</context>
<context>
    <name>Plimsoll::BugImportDialog</name>
    <message>
        <source>Import Bugs from %1</source>
        <translation>Fehler aus %1 importieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Release of bugs without one:</source>
        <translation>&amp;Release für Fehler ohne Release:</translation>
    </message>
    <message>
        <source>What becomes of the bugs</source>
        <translation>Was aus den Fehlern wird</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Import 1 bug</source>
        <translation>1 Fehler &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 bugs</source>
        <translation>%1 Fehler &amp;importieren</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nichts zu importieren.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen …</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CalendarCommands</name>
    <message>
        <source>Import a &amp;calendar (.ics)…</source>
        <translation>&amp;Kalender importieren (.ics) …</translation>
    </message>
    <message>
        <source>Import &amp;absences from a calendar…</source>
        <translation>&amp;Abwesenheiten aus einem Kalender importieren …</translation>
    </message>
    <message>
        <source>Import wor&amp;k items…</source>
        <translation>&amp;Vorgänge importieren …</translation>
    </message>
    <message>
        <source>Import b&amp;ugs…</source>
        <translation>&amp;Fehler importieren …</translation>
    </message>
    <message>
        <source>Allow a milestone in a &amp;window…</source>
        <translation>Meilenstein in einem &amp;Zeitfenster erlauben …</translation>
    </message>
    <message>
        <source>&amp;Book an environment…</source>
        <translation>Umgebung &amp;buchen …</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb);;All files (*)</source>
        <translation>Kalender (*.ics *.ical *.ifb);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import bugs</source>
        <translation>Fehler importieren</translation>
    </message>
    <message>
        <source>Tables and issues (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <translation>Tabellen und Vorgänge (*.csv *.tsv *.txt *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>One bug imported; Undo takes it back</source>
        <translation>Ein Fehler importiert; „Rückgängig“ nimmt dies zurück</translation>
    </message>
    <message>
        <source>%1 bugs imported; Undo takes them back in one step</source>
        <translation>%1 Fehler importiert; „Rückgängig“ nimmt dies in einem Schritt zurück</translation>
    </message>
    <message>
        <source>Import work items</source>
        <translation>Vorgänge importieren</translation>
    </message>
    <message>
        <source>Tables, issues and projects (*.csv *.tsv *.txt *.json *.xml);;All files (*)</source>
        <translation>Tabellen, Vorgänge und Projekte (*.csv *.tsv *.txt *.json *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>One work item imported; Undo takes it back</source>
        <translation>Ein Vorgang importiert; „Rückgängig“ nimmt dies zurück</translation>
    </message>
    <message>
        <source>%1 work items imported; Undo takes them back in one step</source>
        <translation>%1 Vorgänge importiert; „Rückgängig“ nimmt dies in einem Schritt zurück</translation>
    </message>
    <message>
        <source>Select the milestone that lies in a hard window</source>
        <translation>Wählen Sie den Meilenstein aus, der in einem harten Zeitfenster liegt</translation>
    </message>
    <message>
        <source>No hard window forbids the day of this milestone</source>
        <translation>Kein hartes Zeitfenster verbietet den Tag dieses Meilensteins</translation>
    </message>
    <message>
        <source>There is no environment yet to be booked; add one</source>
        <translation>Es gibt noch keine Umgebung, die gebucht werden könnte; fügen Sie eine hinzu</translation>
    </message>
    <message>
        <source>One event imported; Undo takes it back</source>
        <translation>Ein Termin importiert; „Rückgängig“ nimmt dies zurück</translation>
    </message>
    <message>
        <source>%1 events imported; Undo takes them back in one step</source>
        <translation>%1 Termine importiert; „Rückgängig“ nimmt dies in einem Schritt zurück</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CalendarEditor</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CalendarExportDialog</name>
    <message>
        <source>Nothing has changed: %1 events are in the file as they are in the plan.</source>
        <translation>Nichts hat sich geändert: %1 Termine sind in der Datei so wie im Plan.</translation>
    </message>
    <message>
        <source>In the file there will be %1 new, %2 changed, %3 cancelled, %4 unchanged.</source>
        <translation>In der Datei werden %1 neu, %2 geändert, %3 abgesagt und %4 unverändert sein.</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>The file can be opened by every calendar program. Exporting it again moves events instead of adding them twice. To keep what others subscribe to up to date, use Publish.</source>
        <translation>Jedes Kalenderprogramm kann die Datei öffnen. Ein erneuter Export verschiebt Termine, statt sie doppelt anzulegen. Um aktuell zu halten, was andere abonniert haben, verwenden Sie „Veröffentlichen“.</translation>
    </message>
    <message>
        <source>&amp;Product:</source>
        <translation>&amp;Produkt:</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>&amp;Release:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Team:</source>
        <translation>&amp;Team:</translation>
    </message>
    <message>
        <source>&amp;Audience:</source>
        <translation>&amp;Zielgruppe:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>Milestones and windows of all kinds</source>
        <translation>Meilensteine und Zeitfenster aller Arten</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Everybody inside</source>
        <translation>Alle Internen</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>No event fits this choice; the file would be an empty calendar.</source>
        <translation>Kein Termin passt zu dieser Auswahl; die Datei wäre ein leerer Kalender.</translation>
    </message>
    <message>
        <source>A new file with 1 event.</source>
        <translation>Eine neue Datei mit 1 Termin.</translation>
    </message>
    <message>
        <source>A new file with %1 events.</source>
        <translation>Eine neue Datei mit %1 Terminen.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CalendarImportDialog</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Milestones must stay &amp;out of them</source>
        <translation>Meilensteine dürfen &amp;nicht hineinfallen</translation>
    </message>
    <message>
        <source>Import a Calendar</source>
        <translation>Kalender importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Windows: blackouts, freezes, events</source>
        <translation>Zeitfenster: Sperrzeiten, Freezes, Ereignisse</translation>
    </message>
    <message>
        <source>Absences of people</source>
        <translation>Abwesenheiten von Personen</translation>
    </message>
    <message>
        <source>Milestones of a release</source>
        <translation>Meilensteine eines Releases</translation>
    </message>
    <message>
        <source>As the titles tell</source>
        <translation>Wie die Titel sagen</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>Kein Release</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>&amp;Events are:</source>
        <translation>&amp;Termine sind:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>&amp;Release:</translation>
    </message>
    <message>
        <source>&amp;Product:</source>
        <translation>&amp;Produkt:</translation>
    </message>
    <message>
        <source>E&amp;nvironment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>Con&amp;cern:</source>
        <translation>&amp;Betreffen:</translation>
    </message>
    <message>
        <source>&amp;Where nobody is named:</source>
        <translation>&amp;Wo niemand genannt ist:</translation>
    </message>
    <message>
        <source>Kind of &amp;absence:</source>
        <translation>Art der Abwesen&amp;heit:</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Eines wählen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose the release whose milestones they are.</source>
        <translation>Wählen Sie das Release, zu dem die Meilensteine gehören.</translation>
    </message>
    <message>
        <source>The calendar holds nothing between %1 and %2.</source>
        <translation>Der Kalender enthält nichts zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Read from %1 to %2; %3 events lie outside.</source>
        <translation>Gelesen von %1 bis %2; %3 Termine liegen außerhalb.</translation>
    </message>
    <message>
        <source>The calendar holds more than is read; import the rest from a shorter export.</source>
        <translation>Der Kalender enthält mehr, als gelesen wird; importieren Sie den Rest aus einem kürzeren Export.</translation>
    </message>
    <message>
        <source>Gone is also what another calendar brought; tick only what was in this one.</source>
        <translation>Als weggefallen gilt auch, was aus einem anderen Kalender kam; kreuzen Sie nur an, was in diesem war.</translation>
    </message>
    <message>
        <source>&amp;Import 1 event</source>
        <translation>1 Termin &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 events</source>
        <translation>%1 Termine &amp;importieren</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CalendarPage</name>
    <message>
        <source>Nothing is planned yet: put the first milestone on a day, and the calendar grows around it.</source>
        <translation>Noch ist nichts geplant: Setzen Sie den ersten Meilenstein auf einen Tag, und der Kalender wächst darum herum.</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>New M&amp;ilestone</source>
        <translation>Neuer Me&amp;ilenstein</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1 bevorstehend</translation>
    </message>
    <message>
        <source>%1 of %2 milestones shown</source>
        <translation>%1 von %2 Meilensteinen angezeigt</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CalendarPane</name>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Copy holidays</source>
        <translation>Feiertage kopieren</translation>
    </message>
    <message>
        <source>Add day…</source>
        <translation>Tag hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Stunden am %1</translation>
    </message>
    <message>
        <source>Hours:</source>
        <translation>Stunden:</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Years:</source>
        <translation>Jahre:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Holidays and other exceptions</source>
        <translation>Feiertage und andere Ausnahmen</translation>
    </message>
    <message>
        <source>Holiday region</source>
        <translation>Feiertagsregion</translation>
    </message>
    <message>
        <source>No public holidays</source>
        <translation>Keine gesetzlichen Feiertage</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CalendarsDialog</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use for the whole plan</source>
        <translation>Für den ganzen Plan verwenden</translation>
    </message>
    <message>
        <source>Calendars and holidays</source>
        <translation>Kalender und Feiertage</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>%1 (plan)</source>
        <translation>%1 (Plan)</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Neuer Kalender</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CapacityCommands</name>
    <message>
        <source>Send capacity s&amp;heets…</source>
        <translation>Kapazitätsta&amp;bellen senden …</translation>
    </message>
    <message>
        <source>Read capacity sheets &amp;back…</source>
        <translation>Kapazitätstabellen &amp;zurücklesen …</translation>
    </message>
    <message>
        <source>Folder for the capacity sheets</source>
        <translation>Ordner für die Kapazitätstabellen</translation>
    </message>
    <message>
        <source>Capacity %1</source>
        <comment>file name</comment>
        <translation>Kapazität %1</translation>
    </message>
    <message>
        <source>One capacity sheet written to %1</source>
        <translation>Eine Kapazitätstabelle nach %1 geschrieben</translation>
    </message>
    <message>
        <source>%1 capacity sheets written to %2</source>
        <translation>%1 Kapazitätstabellen nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Read capacity sheets back</source>
        <translation>Kapazitätstabellen zurücklesen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Noted that nothing changes; Undo takes it back</source>
        <translation>Vermerkt, dass sich nichts ändert; „Rückgängig“ nimmt dies zurück</translation>
    </message>
    <message>
        <source>One answer taken; Undo takes it back</source>
        <translation>Eine Antwort übernommen; „Rückgängig“ nimmt dies zurück</translation>
    </message>
    <message>
        <source>%1 answers taken; Undo takes them back in one step</source>
        <translation>%1 Antworten übernommen; „Rückgängig“ nimmt dies in einem Schritt zurück</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CapacityPage</name>
    <message>
        <source>Capacity counts the hours that people have after holidays, absences and standing duties; there is nobody yet.</source>
        <translation>Die Kapazität zählt die Stunden, die Personen nach Feiertagen, Abwesenheiten und Daueraufgaben bleiben; es gibt noch niemanden.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;way…</source>
        <translation>Ab&amp;wesend …</translation>
    </message>
    <message>
        <source>Mark the selected days of a person as absence (Enter)</source>
        <translation>Die ausgewählten Tage einer Person als Abwesenheit markieren (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Remove absence</source>
        <translation>Abwesenheit &amp;entfernen</translation>
    </message>
    <message>
        <source>Let the person be there on the selected days (Delete)</source>
        <translation>Die Person an den ausgewählten Tagen als anwesend führen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Send capacity &amp;sheets…</source>
        <translation>Kapazitäts&amp;tabellen senden …</translation>
    </message>
    <message>
        <source>Write a table for each team, for its lead to say when people are there</source>
        <translation>Für jedes Team eine Tabelle schreiben, in der die Teamleitung angibt, wann die Personen da sind</translation>
    </message>
    <message>
        <source>Demand and capacity</source>
        <translation>Bedarf und Kapazität</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>Add absence</source>
        <translation>Abwesenheit hinzufügen</translation>
    </message>
    <message>
        <source>Nobody is away yet: mark days above and press Enter, or add an absence here.</source>
        <translation>Noch ist niemand abwesend: Markieren Sie oben Tage und drücken Sie die Eingabetaste, oder fügen Sie hier eine Abwesenheit hinzu.</translation>
    </message>
    <message>
        <source>%1 absences</source>
        <translation>%1 Abwesenheiten</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Add membership</source>
        <translation>Mitgliedschaft hinzufügen</translation>
    </message>
    <message>
        <source>Memberships say who works for which team, with what share of their time; there is none yet.</source>
        <translation>Mitgliedschaften sagen, wer mit welchem Anteil der Zeit für welches Team arbeitet; es gibt noch keine.</translation>
    </message>
    <message>
        <source>%1 memberships</source>
        <translation>%1 Mitgliedschaften</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Add skill of a person</source>
        <translation>Fähigkeit einer Person hinzufügen</translation>
    </message>
    <message>
        <source>Who has which skill stands here; nobody has one yet.</source>
        <translation>Hier steht, wer welche Fähigkeit hat; noch hat niemand eine.</translation>
    </message>
    <message>
        <source>%1 skills of people</source>
        <translation>%1 Fähigkeiten von Personen</translation>
    </message>
    <message>
        <source>Skills of people</source>
        <translation>Fähigkeiten von Personen</translation>
    </message>
    <message>
        <source>Add working pattern</source>
        <translation>Arbeitszeitmuster hinzufügen</translation>
    </message>
    <message>
        <source>People work as their calendar says; add a pattern for those who do not.</source>
        <translation>Personen arbeiten, wie ihr Kalender es sagt; fügen Sie ein Muster für diejenigen hinzu, die das nicht tun.</translation>
    </message>
    <message>
        <source>%1 patterns</source>
        <translation>%1 Muster</translation>
    </message>
    <message>
        <source>Working patterns</source>
        <translation>Arbeitszeitmuster</translation>
    </message>
    <message>
        <source>Add standing duty</source>
        <translation>Daueraufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Standing duties, like support, take their share before any release; there is none yet.</source>
        <translation>Daueraufgaben wie der Support nehmen ihren Anteil vor jedem Release; es gibt noch keine.</translation>
    </message>
    <message>
        <source>%1 standing duties</source>
        <translation>%1 Daueraufgaben</translation>
    </message>
    <message>
        <source>Standing duties</source>
        <translation>Daueraufgaben</translation>
    </message>
    <message>
        <source>Add rough demand</source>
        <translation>Grobbedarf hinzufügen</translation>
    </message>
    <message>
        <source>Rough demand says how many hours of a skill a release needs until its work items say so; there is none yet.</source>
        <translation>Der Grobbedarf sagt, wie viele Stunden einer Fähigkeit ein Release braucht, bis seine Vorgänge es sagen; es gibt noch keinen.</translation>
    </message>
    <message>
        <source>%1 rough demands</source>
        <translation>%1 Grobbedarfe</translation>
    </message>
    <message>
        <source>Rough demand</source>
        <translation>Grobbedarf</translation>
    </message>
    <message>
        <source>Send capacity sheets</source>
        <translation>Kapazitätstabellen senden</translation>
    </message>
    <message>
        <source>Capacity sheets ask the leads of teams when their people are there; which are out, unanswered or stale stands here.</source>
        <translation>Kapazitätstabellen fragen die Leitungen der Teams, wann ihre Personen da sind; hier steht, welche unterwegs, unbeantwortet oder veraltet sind.</translation>
    </message>
    <message>
        <source>%1 capacity sheets</source>
        <translation>%1 Kapazitätstabellen</translation>
    </message>
    <message>
        <source>Capacity sheets</source>
        <translation>Kapazitätstabellen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CapacityView</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Abwesenheit entfernen</translation>
    </message>
    <message>
        <source>Copy days</source>
        <translation>Tage kopieren</translation>
    </message>
    <message>
        <source>Paste days</source>
        <translation>Tage einfügen</translation>
    </message>
    <message>
        <source>As in the row above</source>
        <translation>Wie in der Zeile darüber</translation>
    </message>
    <message>
        <source>on %1 and %2 more</source>
        <comment>work</comment>
        <translation>an %1 und %2 weiteren</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>work</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, hours</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; releases ask for %2 h, and nobody is there</source>
        <translation>%1; Releases verlangen %2 h, und niemand ist da</translation>
    </message>
    <message>
        <source>%1; releases ask for %2 h; %3 % committed</source>
        <translation>%1; Releases verlangen %2 h; %3 % verplant</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>hours, work</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CellEdit</name>
    <message>
        <source>Choose a date (Alt+Down)</source>
        <translation>Datum auswählen (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>Choose from the list (Alt+Down)</source>
        <translation>Aus der Liste auswählen (Alt+Abwärts)</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ChangedSinceDialog</name>
    <message>
        <source>Changed Since a Baseline</source>
        <translation>Änderungen seit einem Basisplan</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>1 milestone moved</source>
        <translation>1 Meilenstein verschoben</translation>
    </message>
    <message>
        <source>%1 milestones moved</source>
        <translation>%1 Meilensteine verschoben</translation>
    </message>
    <message>
        <source>1 is new</source>
        <translation>1 neu</translation>
    </message>
    <message>
        <source>%1 are new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>1 is off</source>
        <translation>1 entfallen</translation>
    </message>
    <message>
        <source>%1 are off</source>
        <translation>%1 entfallen</translation>
    </message>
    <message>
        <source>The baseline is gone.</source>
        <translation>Der Basisplan ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>All dates are as they were in “%1”.</source>
        <translation>Alle Termine sind so, wie sie in „%1“ waren.</translation>
    </message>
    <message>
        <source>Since “%1”: %2.</source>
        <translation>Seit „%1“: %2.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>1 work item is scheduled on other days</source>
        <translation>1 Vorgang ist an anderen Tagen eingeplant</translation>
    </message>
    <message>
        <source>%1 work items are scheduled on other days</source>
        <translation>%1 Vorgänge sind an anderen Tagen eingeplant</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type an action, a milestone, a release or a person</source>
        <translation>Aktion, Meilenstein, Release oder Person eingeben</translation>
    </message>
    <message>
        <source>Search actions and objects</source>
        <translation>Aktionen und Objekte suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Nichts hier heißt so.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CommunicationPage</name>
    <message>
        <source>Add message</source>
        <translation>Nachricht hinzufügen</translation>
    </message>
    <message>
        <source>Add audience</source>
        <translation>Zielgruppe hinzufügen</translation>
    </message>
    <message>
        <source>Parts of the communication plan</source>
        <translation>Teile des Kommunikationsplans</translation>
    </message>
    <message>
        <source>Messages tell audiences what comes, so long before or after a milestone; there is none yet.</source>
        <translation>Nachrichten sagen Zielgruppen, was kommt, mit einem Abstand vor oder nach einem Meilenstein; es gibt noch keine.</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>A template is the text of messages, filled from the plan; there is none yet.</source>
        <translation>Eine Vorlage ist der Text von Nachrichten, aus dem Plan gefüllt; es gibt noch keine.</translation>
    </message>
    <message>
        <source>%1 templates</source>
        <translation>%1 Vorlagen</translation>
    </message>
    <message>
        <source>1 template</source>
        <translation>1 Vorlage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>An audience is told of dates, customers by public titles only; there is none yet.</source>
        <translation>Eine Zielgruppe erfährt von Terminen, Kunden nur unter öffentlichen Titeln; es gibt noch keine.</translation>
    </message>
    <message>
        <source>%1 audiences</source>
        <translation>%1 Zielgruppen</translation>
    </message>
    <message>
        <source>1 audience</source>
        <translation>1 Zielgruppe</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Add stakeholder</source>
        <translation>Stakeholder hinzufügen</translation>
    </message>
    <message>
        <source>Stakeholders are the people of an audience, to whom mails go; there is nobody yet.</source>
        <translation>Stakeholder sind die Personen einer Zielgruppe, an die Mails gehen; es gibt noch niemanden.</translation>
    </message>
    <message>
        <source>%1 stakeholders</source>
        <translation>%1 Stakeholder</translation>
    </message>
    <message>
        <source>1 stakeholder</source>
        <translation>1 Stakeholder</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Messages by audience and milestone</source>
        <translation>Nachrichten nach Zielgruppe und Meilenstein</translation>
    </message>
    <message>
        <source>By milestone</source>
        <translation>Nach Meilenstein</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Messages tell audiences of a release; add one under Tables first.</source>
        <translation>Nachrichten informieren Zielgruppen über ein Release; fügen Sie zuerst unter „Tabellen“ eines hinzu.</translation>
    </message>
    <message>
        <source>Messages are for audiences, such as users or support; there is none yet.</source>
        <translation>Nachrichten sind für Zielgruppen wie Benutzer oder Support; es gibt noch keine.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ComparisonModel</name>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Differs by</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ComparisonTable</name>
    <message>
        <source>Milestones whose dates differ</source>
        <translation>Meilensteine mit abweichenden Terminen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ConflictList</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>When the scenario was made</source>
        <translation>Als das Szenario angelegt wurde</translation>
    </message>
    <message>
        <source>In the plan now</source>
        <translation>Jetzt im Plan</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>Im Szenario</translation>
    </message>
    <message>
        <source>Where scenario and plan were changed in different ways</source>
        <translation>Wo Szenario und Plan unterschiedlich geändert wurden</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CopyRulesDialog</name>
    <message>
        <source>over days off</source>
        <translation>über freie Tage</translation>
    </message>
    <message>
        <source>Copy Rules</source>
        <translation>Regeln kopieren</translation>
    </message>
    <message>
        <source>&amp;Add milestones that it lacks</source>
        <translation>Fehlende Meilensteine hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Choose the release that gets the rules</source>
        <translation>Wählen Sie das Release, das die Regeln erhält</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Nach:</translation>
    </message>
    <message>
        <source>Choose the release that gets the rules.</source>
        <translation>Wählen Sie das Release, das die Regeln erhält.</translation>
    </message>
    <message>
        <source>Tick at least one milestone whose rule is to be copied.</source>
        <translation>Kreuzen Sie mindestens einen Meilenstein an, dessen Regel kopiert werden soll.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Others that move along (%1)</source>
        <translation>Andere, die sich mitverschieben (%1)</translation>
    </message>
    <message>
        <source>1 milestone moves</source>
        <translation>1 Meilenstein verschiebt sich</translation>
    </message>
    <message>
        <source>%1 milestones move</source>
        <translation>%1 Meilensteine verschieben sich</translation>
    </message>
    <message>
        <source>1 gets the rule and stays</source>
        <translation>1 erhält die Regel und bleibt</translation>
    </message>
    <message>
        <source>%1 get the rule and stay</source>
        <translation>%1 erhalten die Regel und bleiben</translation>
    </message>
    <message>
        <source>1 has it already</source>
        <translation>1 hat sie bereits</translation>
    </message>
    <message>
        <source>%1 have it already</source>
        <translation>%1 haben sie bereits</translation>
    </message>
    <message>
        <source>1 is added</source>
        <translation>1 wird hinzugefügt</translation>
    </message>
    <message>
        <source>%1 are added</source>
        <translation>%1 werden hinzugefügt</translation>
    </message>
    <message>
        <source>1 is over and stays</source>
        <translation>1 ist vorbei und bleibt</translation>
    </message>
    <message>
        <source>%1 are over and stay</source>
        <translation>%1 sind vorbei und bleiben</translation>
    </message>
    <message>
        <source>The release has these rules already; nothing would change.</source>
        <translation>Das Release hat diese Regeln bereits; es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Copy rules</source>
        <translation>Regeln kopieren</translation>
    </message>
    <message>
        <source>moves; matched by title</source>
        <translation>verschiebt sich; über den Titel zugeordnet</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>verschiebt sich</translation>
    </message>
    <message>
        <source>gets the rule, stays on its day</source>
        <translation>erhält die Regel, bleibt an seinem Tag</translation>
    </message>
    <message>
        <source>has this rule already</source>
        <translation>hat diese Regel bereits</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <source>is over and stays</source>
        <translation>ist vorbei und bleibt</translation>
    </message>
    <message>
        <source>is the anchor and keeps its day</source>
        <translation>ist der Anker und behält seinen Tag</translation>
    </message>
    <message>
        <source>has no rule that could be copied</source>
        <translation>hat keine Regel, die sich kopieren ließe</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>Moves by</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>Plimsoll::CycleBar</name>
    <message>
        <source>Test cycle</source>
        <translation>Testzyklus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 Test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 Tests</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 % automated</source>
        <translation>%1 % automatisiert</translation>
    </message>
    <message>
        <source>of all cases of the plan %1 %</source>
        <translation>von allen Testfällen des Plans %1 %</translation>
    </message>
    <message>
        <source>Hours by skill…</source>
        <translation>Stunden je Fähigkeit …</translation>
    </message>
    <message>
        <source>What the tests by hand ask of each skill, and what its people have</source>
        <translation>Was die Tests von Hand von jeder Fähigkeit verlangen, und was deren Leute haben</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DateEdit</name>
    <message>
        <source>Choose a date</source>
        <translation>Datum auswählen</translation>
    </message>
    <message>
        <source>Not a date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DateOrderBox</name>
    <message>
        <source>Leave such days out</source>
        <translation>Solche Tage auslassen</translation>
    </message>
    <message>
        <source>3 April: the day is first</source>
        <translation>3. April: der Tag steht vorn</translation>
    </message>
    <message>
        <source>March 4: the month is first</source>
        <translation>4. März: der Monat steht vorn</translation>
    </message>
    <message>
        <source>03/04/2026 &amp;means:</source>
        <translation>03/04/2026 &amp;bedeutet:</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DayChart</name>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>The same figures are shown by “%1”.</source>
        <translation>Dieselben Zahlen zeigt „%1“.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DayChartTable</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DayPopup</name>
    <message>
        <source>Everything on %1</source>
        <translation>Alles am %1</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DecideDialog</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Decider</source>
        <translation>&amp;Entscheider</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Record &amp;decision</source>
        <translation>Entscheidung &amp;festhalten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>Go with &amp;conditions</source>
        <translation>Go mit &amp;Auflagen</translation>
    </message>
    <message>
        <source>&amp;No go</source>
        <translation>&amp;No-Go</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>&amp;Add condition</source>
        <translation>Auflage &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move condition</source>
        <translation>Auflage en&amp;tfernen</translation>
    </message>
    <message>
        <source>Who sees to the condition</source>
        <translation>Wer sich um die Auflage kümmert</translation>
    </message>
    <message>
        <source>What must be met</source>
        <translation>Was erfüllt sein muss</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>gate, state, who decides</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DecisionLog</name>
    <message>
        <source>✓ as decided: seal and history agree</source>
        <translation>✓ wie entschieden: Siegel und Verlauf stimmen überein</translation>
    </message>
    <message>
        <source>✓ as sealed; this file has no history of it</source>
        <translation>✓ wie versiegelt; diese Datei enthält keinen Verlauf dazu</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Decisions at this gate</source>
        <translation>Entscheidungen an diesem Gate</translation>
    </message>
    <message>
        <source>Seal: %1</source>
        <translation>Siegel: %1</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DecisionsPage</name>
    <message>
        <source>Add gate</source>
        <translation>Gate hinzufügen</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Parts of decisions</source>
        <translation>Bereiche der Entscheidungen</translation>
    </message>
    <message>
        <source>A gate is a milestone at which somebody decides whether it goes on; there is none yet.</source>
        <translation>Ein Gate ist ein Meilenstein, an dem jemand entscheidet, ob es weitergeht; es gibt noch keines.</translation>
    </message>
    <message>
        <source>%1 gates</source>
        <translation>%1 Gates</translation>
    </message>
    <message>
        <source>1 gate</source>
        <translation>1 Gate</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>A checklist is ticked off before its milestone is done; it has no item yet.</source>
        <translation>Eine Checkliste wird abgehakt, bevor ihr Meilenstein erledigt ist; sie hat noch keinen Punkt.</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>RACI</source>
        <translation>RACI</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Erkenntnis hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, release</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DeliveryFiguresPane</name>
    <message>
        <source>The last %1 weeks</source>
        <translation>Die letzten %1 Wochen</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Of these failed</source>
        <translation>Davon fehlgeschlagen</translation>
    </message>
    <message>
        <source>Deployments of each week</source>
        <translation>Deployments je Woche</translation>
    </message>
    <message>
        <source>Deployments of each week; the figures stand in the table beside it</source>
        <translation>Deployments je Woche; die Zahlen stehen in der Tabelle daneben</translation>
    </message>
    <message>
        <source>There is no environment yet into which deployments could count.</source>
        <translation>Es gibt noch keine Umgebung, in die Deployments zählen könnten.</translation>
    </message>
    <message>
        <source>Deployments of %1 into %2 count.</source>
        <translation>Es zählen Deployments von %1 in %2.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Deployments of all products into %1 count.</source>
        <translation>Es zählen Deployments aller Produkte in %1.</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>What comes to the idle side counts when customers are switched to it.</source>
        <translation>Was auf die wartende Seite kommt, zählt, wenn die Kunden darauf umgeschaltet werden.</translation>
    </message>
    <message>
        <source>The cycle of %1</source>
        <translation>Der Zyklus von %1</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DeliveryImportDialog</name>
    <message>
        <source>Import from %1</source>
        <translation>Import aus %1</translation>
    </message>
    <message>
        <source>Choose a component</source>
        <translation>Komponente wählen</translation>
    </message>
    <message>
        <source>Choose an environment</source>
        <translation>Umgebung wählen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Component of runs without one:</source>
        <translation>&amp;Komponente von Läufen ohne Komponente:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>&amp;Repository of its code:</source>
        <translation>&amp;Repository des Codes:</translation>
    </message>
    <message>
        <source>Re&amp;vision that was planned:</source>
        <translation>Geplante Re&amp;vision:</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Was aus den Zeilen wird</translation>
    </message>
    <message>
        <source>&amp;Import 1 row</source>
        <translation>1 Zeile &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 rows</source>
        <translation>%1 Zeilen &amp;importieren</translation>
    </message>
    <message>
        <source>New components: %1</source>
        <translation>Neue Komponenten: %1</translation>
    </message>
    <message>
        <source>1 new build</source>
        <translation>1 neuer Build</translation>
    </message>
    <message>
        <source>%1 new builds</source>
        <translation>%1 neue Builds</translation>
    </message>
    <message>
        <source>Re&amp;vision that was tested:</source>
        <translation>Getestete Re&amp;vision:</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen …</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DeliveryRecordsPane</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add build</source>
        <translation>Build hinzufügen</translation>
    </message>
    <message>
        <source>Builds come with imports and promotions, or are typed here; there is none yet.</source>
        <translation>Builds kommen mit Importen und Überführungen oder werden hier eingegeben; noch gibt es keinen.</translation>
    </message>
    <message>
        <source>%1 builds</source>
        <translation>%1 Builds</translation>
    </message>
    <message>
        <source>1 build</source>
        <translation>1 Build</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Add pipeline run</source>
        <translation>Pipeline-Lauf hinzufügen</translation>
    </message>
    <message>
        <source>Runs of pipelines tell whether builds are sound; there is none yet.</source>
        <translation>Pipeline-Läufe sagen, ob Builds in Ordnung sind; noch gibt es keinen.</translation>
    </message>
    <message>
        <source>%1 pipeline runs</source>
        <translation>%1 Pipeline-Läufe</translation>
    </message>
    <message>
        <source>1 pipeline run</source>
        <translation>1 Pipeline-Lauf</translation>
    </message>
    <message>
        <source>Pipeline runs</source>
        <translation>Pipeline-Läufe</translation>
    </message>
    <message>
        <source>Add incident</source>
        <translation>Störung hinzufügen</translation>
    </message>
    <message>
        <source>Incidents tell how often deployments fail and how soon service is back; there is none yet.</source>
        <translation>Störungen sagen, wie oft Deployments misslingen und wie bald der Dienst wieder läuft; noch gibt es keine.</translation>
    </message>
    <message>
        <source>%1 incidents</source>
        <translation>%1 Störungen</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Störung</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Störungen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DeploymentBoardModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1
1 resource drifted</source>
        <translation>%1
1 Ressource mit Drift</translation>
    </message>
    <message>
        <source>%1
%2 resources drifted</source>
        <translation>%1
%2 Ressourcen mit Drift</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DeploymentPane</name>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Überführen …</translation>
    </message>
    <message>
        <source>Brings a build into an environment, or plans to</source>
        <translation>Bringt einen Build in eine Umgebung oder plant dies</translation>
    </message>
    <message>
        <source>Mark as rolled back</source>
        <translation>Als zurückgerollt markieren</translation>
    </message>
    <message>
        <source>Says that this deployment was taken back; what ran before runs again</source>
        <translation>Vermerkt, dass dieses Deployment zurückgenommen wurde; was vorher lief, läuft wieder</translation>
    </message>
    <message>
        <source>Add component</source>
        <translation>Komponente hinzufügen</translation>
    </message>
    <message>
        <source>A part of a product that is built and deployed by itself</source>
        <translation>Ein Teil eines Produkts, der für sich gebaut und ausgeliefert wird</translation>
    </message>
    <message>
        <source>What runs where</source>
        <translation>Was wo läuft</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>History of the chosen cell</source>
        <translation>Verlauf der gewählten Zelle</translation>
    </message>
    <message>
        <source>A build goes through environments on its way to customers; there is none yet.</source>
        <translation>Ein Build durchläuft Umgebungen auf seinem Weg zu den Kunden; es gibt noch keine.</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>The board shows which build of each component runs where; there is no component yet.</source>
        <translation>Das Board zeigt, welcher Build jeder Komponente wo läuft; es gibt noch keine Komponente.</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 Komponente</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 Komponenten</translation>
    </message>
    <message>
        <source>Choose a cell to see its history.</source>
        <translation>Wählen Sie eine Zelle, um ihren Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No gate stands before %1.</source>
        <translation>Vor %1 steht kein Gate.</translation>
    </message>
    <message>
        <source>Gates before %1:</source>
        <translation>Gates vor %1:</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Neue Komponente</translation>
    </message>
    <message>
        <source>Gates on the way out of %1:</source>
        <translation>Gates am Ausgang von %1:</translation>
    </message>
</context>
<context>
    <name>Plimsoll::DocumentSession</name>
    <message>
        <source>Untitled plan</source>
        <translation>Unbenannter Plan</translation>
    </message>
</context>
<context>
    <name>Plimsoll::EditCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find an action or object…</source>
        <translation>Aktion oder Objekt &amp;finden …</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::EffectList</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1: one date of %2</source>
        <translation>%1: ein Termin von %2</translation>
    </message>
    <message>
        <source>%1: %2 dates of %3</source>
        <translation>%1: %2 Termine von %3</translation>
    </message>
</context>
<context>
    <name>Plimsoll::EnvironmentBoard</name>
    <message>
        <source>Environments over weeks</source>
        <translation>Umgebungen über Wochen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Plimsoll::EnvironmentsPage</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Delivery figures</source>
        <translation>Lieferkennzahlen</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>1 Buchung</translation>
    </message>
    <message>
        <source>%1 bookings</source>
        <translation>%1 Buchungen</translation>
    </message>
    <message>
        <source>%1, 1 in conflict</source>
        <translation>%1, 1 im Konflikt</translation>
    </message>
    <message>
        <source>%1, %2 in conflict</source>
        <translation>%1, %2 im Konflikt</translation>
    </message>
    <message>
        <source>A release goes through environments on its way to customers, and books them; there is none yet.</source>
        <translation>Ein Release durchläuft Umgebungen auf seinem Weg zu den Kunden und bucht sie; es gibt noch keine.</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Book…</source>
        <translation>Buchen …</translation>
    </message>
    <message>
        <source>Reserve an environment for a release</source>
        <translation>Eine Umgebung für ein Release reservieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Who has which environment when</source>
        <translation>Wer wann welche Umgebung hat</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>What runs where</source>
        <translation>Was wo läuft</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>By what code environments are made, and what changes</source>
        <translation>Aus welchem Code Umgebungen entstehen und was sich ändert</translation>
    </message>
    <message>
        <source>How often, how fast and how well builds reach customers</source>
        <translation>Wie oft, wie schnell und wie gut Builds die Kunden erreichen</translation>
    </message>
    <message>
        <source>Add an environment first</source>
        <translation>Fügen Sie zuerst eine Umgebung hinzu</translation>
    </message>
    <message>
        <source>Import plan result…</source>
        <translation>Planergebnis importieren …</translation>
    </message>
    <message>
        <source>Import pipeline runs…</source>
        <translation>Pipeline-Läufe importieren …</translation>
    </message>
    <message>
        <source>Runs of GitHub Actions or GitLab, runs of tests (JUnit), tables of runs, promotions or incidents, plans of Terraform or OpenTofu</source>
        <translation>Läufe von GitHub Actions oder GitLab, Testläufe (JUnit), Tabellen mit Läufen, Überführungen oder Störungen, Pläne von Terraform oder OpenTofu</translation>
    </message>
    <message>
        <source>Builds and incidents</source>
        <translation>Builds und Störungen</translation>
    </message>
    <message>
        <source>All builds, pipeline runs and incidents</source>
        <translation>Alle Builds, Pipeline-Läufe und Störungen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ExceptionDialog</name>
    <message>
        <source>Holiday or other exception</source>
        <translation>Feiertag oder andere Ausnahme</translation>
    </message>
    <message>
        <source>Company day off</source>
        <translation>Betriebsfreier Tag</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;First day:</source>
        <translation>&amp;Erster Tag:</translation>
    </message>
    <message>
        <source>&amp;Last day:</source>
        <translation>&amp;Letzter Tag:</translation>
    </message>
    <message>
        <source>&amp;Hours worked:</source>
        <translation>Arbeits&amp;stunden:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ExceptionRequestDialog</name>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Ask for an Exception</source>
        <translation>Ausnahme beantragen</translation>
    </message>
    <message>
        <source>Who would notice, how often, and what they can do instead</source>
        <translation>Wer es bemerken würde, wie oft und was sich stattdessen tun lässt</translation>
    </message>
    <message>
        <source>What has been run, and what will be before it goes live</source>
        <translation>Was ausgeführt wurde und was vor dem Go-live noch ausgeführt wird</translation>
    </message>
    <message>
        <source>What could break, and why it is worth it all the same</source>
        <translation>Was kaputtgehen könnte und warum es sich trotzdem lohnt</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>If it is declined, &amp;users:</source>
        <translation>Bei Ablehnung für Be&amp;nutzer:</translation>
    </message>
    <message>
        <source>Te&amp;sts:</source>
        <translation>Te&amp;sts:</translation>
    </message>
    <message>
        <source>&amp;Risk, and why:</source>
        <translation>&amp;Risiko und Grund:</translation>
    </message>
    <message>
        <source>As&amp;ked by:</source>
        <translation>&amp;Beantragt von:</translation>
    </message>
    <message>
        <source>St&amp;ate:</source>
        <translation>St&amp;atus:</translation>
    </message>
    <message>
        <source>A&amp;pprover:</source>
        <translation>&amp;Genehmiger:</translation>
    </message>
    <message>
        <source>Se&amp;cond approver:</source>
        <translation>&amp;Zweiter Genehmiger:</translation>
    </message>
    <message>
        <source>Reason of the &amp;decision:</source>
        <translation>Grund der &amp;Entscheidung:</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>no release</source>
        <translation>kein Release</translation>
    </message>
    <message>
        <source>To let the fix of %1 into %2 after its freeze, two people must agree.</source>
        <translation>Damit die Korrektur von %1 nach dem Freeze noch in %2 kommt, müssen zwei Personen zustimmen.</translation>
    </message>
    <message>
        <source>To let something into %1 after its freeze, two people must agree.</source>
        <translation>Damit nach dem Freeze noch etwas in %1 kommt, müssen zwei Personen zustimmen.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Nothing is missing; it can be approved.</source>
        <translation>Es fehlt nichts; die Ausnahme kann genehmigt werden.</translation>
    </message>
    <message>
        <source>Missing before it can be approved: %1.</source>
        <translation>Fehlt noch vor der Genehmigung: %1.</translation>
    </message>
    <message>
        <source>Asked &amp;for:</source>
        <translation>Beantragt &amp;für:</translation>
    </message>
    <message>
        <source>Nothing is open in this release</source>
        <translation>In diesem Release ist nichts offen</translation>
    </message>
    <message>
        <source>Choose the bug or the work item</source>
        <translation>Den Fehler oder den Vorgang wählen</translation>
    </message>
    <message>
        <source>To let %1 into %2 after its freeze, two people must agree.</source>
        <translation>Damit %1 nach dem Freeze noch in %2 kommt, müssen zwei Personen zustimmen.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ExceptionsPane</name>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Bugs by week</source>
        <translation>Fehler nach Woche</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Bugs</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Fixes</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Late fixes</source>
        <translation>Späte Korrekturen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Bugs by release</source>
        <translation>Fehler nach Release</translation>
    </message>
    <message>
        <source>Ask for an exception…</source>
        <translation>Ausnahme beantragen …</translation>
    </message>
    <message>
        <source>Open the exception…</source>
        <translation>Ausnahme öffnen …</translation>
    </message>
    <message>
        <source>%1 exceptions</source>
        <translation>%1 Ausnahmen</translation>
    </message>
    <message>
        <source>1 exception</source>
        <translation>1 Ausnahme</translation>
    </message>
    <message>
        <source>By release</source>
        <translation>Nach Release</translation>
    </message>
    <message>
        <source>Trend of bugs</source>
        <translation>Fehlerverlauf</translation>
    </message>
    <message>
        <source>Open at the end of the week</source>
        <translation>Offen am Ende der Woche</translation>
    </message>
    <message>
        <source>In no release</source>
        <translation>In keinem Release</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Share of the fixes that were decided on the day of the freeze or later</source>
        <translation>Anteil der Korrekturen, die am Tag des Freezes oder später entschieden wurden</translation>
    </message>
    <message>
        <source>Whoever wants a fix or a work item in after the freeze asks for an exception; nobody has yet.</source>
        <translation>Wer nach dem Freeze noch eine Korrektur oder einen Vorgang aufnehmen will, beantragt eine Ausnahme; noch hat es niemand getan.</translation>
    </message>
    <message>
        <source>An exception is asked for in a release; choose the release in the sidebar, the bug or the work item.</source>
        <translation>Eine Ausnahme wird in einem Release beantragt; das Release in der Seitenleiste, den Fehler oder den Vorgang wählen.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ExportCommands</name>
    <message>
        <source>&amp;Report (PDF, HTML)…</source>
        <translation>&amp;Bericht (PDF, HTML) …</translation>
    </message>
    <message>
        <source>Report of &amp;one page…</source>
        <translation>Bericht auf &amp;einer Seite …</translation>
    </message>
    <message>
        <source>T&amp;imeline (PDF)…</source>
        <translation>&amp;Zeitleiste (PDF) …</translation>
    </message>
    <message>
        <source>Release &amp;notes…</source>
        <translation>Release &amp;Notes …</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>&amp;Kalender …</translation>
    </message>
    <message>
        <source>Plan as &amp;text (JSON)…</source>
        <translation>Plan als &amp;Text (JSON) …</translation>
    </message>
    <message>
        <source>&amp;Tables (CSV)…</source>
        <translation>T&amp;abellen (CSV) …</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Zeitleiste speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML-Seiten (*.html)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Export the plan as text</source>
        <translation>Den Plan als Text exportieren</translation>
    </message>
    <message>
        <source>Text twins of plans (*.json)</source>
        <translation>Textfassungen von Plänen (*.json)</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Ordner für die Tabellen</translation>
    </message>
    <message>
        <source>%1 tables exported to %2</source>
        <translation>%1 Tabellen nach %2 exportiert</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ExposurePane</name>
    <message>
        <source>Exposure over time</source>
        <translation>Risikowert im Zeitverlauf</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhärent</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisiko</translation>
    </message>
</context>
<context>
    <name>Plimsoll::FieldEditor</name>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
</context>
<context>
    <name>Plimsoll::FigureCard</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>Plimsoll::FileCommands</name>
    <message>
        <source>Plimsoll plans (*.plimsoll)</source>
        <translation>Plimsoll-Pläne (*.plimsoll)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple plan</source>
        <translation>Beis&amp;pielplan öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>Re&amp;vert to…</source>
        <translation>&amp;Zurücksetzen auf …</translation>
    </message>
    <message>
        <source>&amp;Open the last plan at start</source>
        <translation>&amp;Letzten Plan beim Start öffnen</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>Plan s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Every change is on disk already; a backup point was made at %1</source>
        <translation>Jede Änderung ist bereits auf dem Datenträger; um %1 wurde ein Sicherungspunkt angelegt</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>Plan speichern unter</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
    <message>
        <source>Plan with its history (*.plimsoll)</source>
        <translation>Plan mit seinem Verlauf (*.plimsoll)</translation>
    </message>
    <message>
        <source>Plan without history, nothing deleted in it (*.plimsoll)</source>
        <translation>Plan ohne Verlauf, nichts Gelöschtes darin (*.plimsoll)</translation>
    </message>
    <message>
        <source>Save a copy of the plan</source>
        <translation>Kopie des Plans speichern</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Nach %1 kopiert</translation>
    </message>
    <message>
        <source>Copied to %1, without history</source>
        <translation>Nach %1 kopiert, ohne Verlauf</translation>
    </message>
    <message>
        <source>Reverted; Undo or “Revert to…” takes it back</source>
        <translation>Zurückgesetzt; „Rückgängig“ oder „Zurücksetzen auf …“ nimmt dies zurück</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 — not found</source>
        <translation>%1 – nicht gefunden</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Neuer Plan …</translation>
    </message>
    <message>
        <source>New &amp;empty plan</source>
        <translation>Neuer l&amp;eerer Plan</translation>
    </message>
</context>
<context>
    <name>Plimsoll::FindDateDialog</name>
    <message>
        <source>as good as now</source>
        <translation>so gut wie jetzt</translation>
    </message>
    <message>
        <source>no worse than now</source>
        <translation>nicht schlechter als jetzt</translation>
    </message>
    <message>
        <source>better than now</source>
        <translation>besser als jetzt</translation>
    </message>
    <message>
        <source>worse than now</source>
        <translation>schlechter als jetzt</translation>
    </message>
    <message>
        <source>%1 would be past.</source>
        <translation>%1 läge in der Vergangenheit.</translation>
    </message>
    <message>
        <source>%1 milestones would be past.</source>
        <translation>%1 Meilensteine lägen in der Vergangenheit.</translation>
    </message>
    <message>
        <source>The message “%1” would come too late.</source>
        <translation>Die Nachricht „%1“ käme zu spät.</translation>
    </message>
    <message>
        <source>%1%2 h %3</source>
        <translation>%1%2 h %3</translation>
    </message>
    <message>
        <source>Find a Date</source>
        <translation>Termin finden</translation>
    </message>
    <message>
        <source>Days for %1, now on %2, with all that moves along, best first.</source>
        <translation>Tage für %1, jetzt am %2, mit allem, was sich mitverschiebt; die besten zuerst.</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>&amp;Zwischen</translation>
    </message>
    <message>
        <source>&amp;and</source>
        <translation>&amp;und</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>Hours short</source>
        <translation>Fehlende Stunden</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Hours of work, from today on, for which those who have the skill have no time: more, or fewer, than on the present day.</source>
        <translation>Arbeitsstunden ab heute, für die diejenigen mit der Fähigkeit keine Zeit haben: mehr oder weniger als am jetzigen Tag.</translation>
    </message>
    <message>
        <source>Days, best first</source>
        <translation>Tage, die besten zuerst</translation>
    </message>
    <message>
        <source>&amp;Slip to this day…</source>
        <translation>Auf diesen Tag &amp;verschieben …</translation>
    </message>
    <message>
        <source>The span ends before it begins; choose a later end.</source>
        <translation>Der Zeitraum endet, bevor er beginnt; wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>the present day</source>
        <translation>der jetzige Tag</translation>
    </message>
    <message>
        <source>There is no working day in this span on which it could be.</source>
        <translation>In diesem Zeitraum gibt es keinen Arbeitstag, an dem es möglich wäre.</translation>
    </message>
    <message>
        <source>No day of this span is better than the present one.</source>
        <translation>Kein Tag dieses Zeitraums ist besser als der jetzige.</translation>
    </message>
    <message>
        <source>%1 days of this span are better than the present one.</source>
        <translation>%1 Tage dieses Zeitraums sind besser als der jetzige.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::FindingsPane</name>
    <message>
        <source>The finding names no milestone of the template; choose the one that shall change.</source>
        <translation>Die Erkenntnis nennt keinen Meilenstein der Vorlage; wählen Sie den, der sich ändern soll.</translation>
    </message>
    <message>
        <source>%1 counts from no other milestone, so that it has no offset; choose one that does.</source>
        <translation>%1 zählt von keinem anderen Meilenstein aus und hat daher keinen Abstand; wählen Sie einen, der das tut.</translation>
    </message>
    <message>
        <source>Apply %1 to the template</source>
        <translation>%1 auf die Vorlage anwenden</translation>
    </message>
    <message>
        <source>Apply to template…</source>
        <translation>Auf Vorlage anwenden …</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Erkenntnis hinzufügen</translation>
    </message>
    <message>
        <source>After a release the review says what went well, what went wrong and what is done about it; nothing was found yet.</source>
        <translation>Nach einem Release hält der Rückblick fest, was gut lief, was schiefging und was dagegen getan wird; es gibt noch keine Erkenntnisse.</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Erkenntnisse</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Erkenntnis</translation>
    </message>
    <message>
        <source>Findings of reviews</source>
        <translation>Erkenntnisse aus Rückblicken</translation>
    </message>
    <message>
        <source>The template has changed; Undo takes it back in one step</source>
        <translation>Die Vorlage wurde geändert; „Rückgängig“ nimmt es in einem Schritt zurück</translation>
    </message>
</context>
<context>
    <name>Plimsoll::FitCureDialog</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>no release</source>
        <translation>kein Release</translation>
    </message>
    <message>
        <source>Preview of a Cure</source>
        <translation>Vorschau einer Abhilfe</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>person, team</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>duty, person</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>The plan has changed since this cure was found; close this and choose among those that are found now.</source>
        <translation>Der Plan hat sich geändert, seit diese Abhilfe gefunden wurde; schließen Sie dieses Fenster und wählen Sie unter denen, die jetzt gefunden werden.</translation>
    </message>
    <message>
        <source>Problems that go away (%1)</source>
        <translation>Probleme, die verschwinden (%1)</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::FitPanel</name>
    <message>
        <source>&amp;Preview…</source>
        <translation>&amp;Vorschau …</translation>
    </message>
    <message>
        <source>Add rough demand</source>
        <translation>Groben Bedarf hinzufügen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Whether the work fits shows here, as soon as work items or rough demand say how many hours of a skill a release needs.</source>
        <translation>Ob die Arbeit passt, ist hier zu sehen, sobald Vorgänge oder grober Bedarf angeben, wie viele Stunden einer Fähigkeit ein Release braucht.</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>See what the chosen cure changes, then accept or discard it</source>
        <translation>Ansehen, was die gewählte Abhilfe ändert, dann übernehmen oder verwerfen</translation>
    </message>
    <message>
        <source>The whole release</source>
        <translation>Das ganze Release</translation>
    </message>
    <message>
        <source>In %1, from %2</source>
        <comment>phase, day</comment>
        <translation>In %1, ab %2</translation>
    </message>
    <message>
        <source>Until %1, %2</source>
        <comment>milestone, day</comment>
        <translation>Bis %1, %2</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Nothing that is looked for helps: give somebody the skill, or ask for less.</source>
        <translation>Nichts von dem, wonach gesucht wird, hilft: Geben Sie jemandem die Fähigkeit oder verringern Sie den Bedarf.</translation>
    </message>
    <message>
        <source>%1: done; Undo takes it back.</source>
        <translation>%1: erledigt; „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::FitSkillModel</name>
    <message>
        <source>nobody is there</source>
        <translation>niemand ist da</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Asked for h</source>
        <translation>Bedarf h</translation>
    </message>
    <message>
        <source>There h</source>
        <translation>Verfügbar h</translation>
    </message>
    <message>
        <source>Missing h</source>
        <translation>Fehlend h</translation>
    </message>
    <message>
        <source>To spare h</source>
        <translation>Übrig h</translation>
    </message>
    <message>
        <source>Asked of what is there</source>
        <translation>Bedarf zu Verfügbarem</translation>
    </message>
</context>
<context>
    <name>Plimsoll::FlakyList</name>
    <message>
        <source>Tests that cannot be relied on</source>
        <translation>Tests, auf die kein Verlass ist</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Share of results</source>
        <translation>Ergebnisanteil</translation>
    </message>
    <message>
        <source>No test passed when repeated, or turned from passed to failed and back.</source>
        <translation>Kein Test wurde erst bei einer Wiederholung bestanden oder wechselte von bestanden zu fehlgeschlagen und zurück.</translation>
    </message>
    <message>
        <source>passed when repeated once</source>
        <translation>einmal bei Wiederholung bestanden</translation>
    </message>
    <message>
        <source>passed when repeated %1 times</source>
        <translation>%1-mal bei Wiederholung bestanden</translation>
    </message>
    <message>
        <source>passed and failed on one revision</source>
        <translation>auf derselben Revision bestanden und fehlgeschlagen</translation>
    </message>
    <message>
        <source>turned %1 times</source>
        <translation>%1-mal gewechselt</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % von %2</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ForecastPage</name>
    <message>
        <source>From %1 to %2; half of the runs end by %3.</source>
        <translation>Von %1 bis %2; die Hälfte der Durchläufe endet bis %3.</translation>
    </message>
    <message>
        <source>When the work ends</source>
        <translation>Wann die Arbeit endet</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Ended by then</source>
        <translation>Bis dahin beendet</translation>
    </message>
    <message>
        <source>Ended on that day</source>
        <translation>An diesem Tag beendet</translation>
    </message>
    <message>
        <source>with responses</source>
        <translation>mit Maßnahmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Run the forecast</source>
        <translation>Prognose berechnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show the work</source>
        <translation>Vorgänge anzeigen</translation>
    </message>
    <message>
        <source>Add milestones</source>
        <translation>Meilensteine hinzufügen</translation>
    </message>
    <message>
        <source>How efforts are spread</source>
        <translation>Wie die Aufwände streuen</translation>
    </message>
    <message>
        <source>Efforts as PERT</source>
        <translation>Aufwände nach PERT</translation>
    </message>
    <message>
        <source>Efforts as triangles</source>
        <translation>Aufwände als Dreiecke</translation>
    </message>
    <message>
        <source>Efforts by history</source>
        <translation>Aufwände nach Erfahrung</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Durchläufe</translation>
    </message>
    <message>
        <source>Progress of the forecast</source>
        <translation>Fortschritt der Prognose</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Work that moves the end most</source>
        <translation>Vorgänge, die das Ende am stärksten verschieben</translation>
    </message>
    <message>
        <source>Risks that move the end most</source>
        <translation>Risiken, die das Ende am stärksten verschieben</translation>
    </message>
    <message>
        <source>By work item</source>
        <translation>Nach Vorgang</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Nach Risiko</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>There is nothing to forecast: the release has neither unfinished work nor dates.</source>
        <translation>Es gibt nichts zu prognostizieren: Das Release hat weder unerledigte Vorgänge noch Termine.</translation>
    </message>
    <message>
        <source>The work is being played through many times…</source>
        <translation>Die Arbeit wird viele Male durchgespielt …</translation>
    </message>
    <message>
        <source>A forecast tells how likely a planned release makes its dates; this one is not planned any more, or there is none yet.</source>
        <translation>Eine Prognose gibt an, wie wahrscheinlich ein geplantes Release seine Termine einhält; dieses ist nicht mehr geplant, oder es gibt noch keines.</translation>
    </message>
    <message>
        <source>How likely does the release make its dates? A forecast plays its work through many times, each time with other luck.</source>
        <translation>Wie wahrscheinlich hält das Release seine Termine ein? Eine Prognose spielt seine Arbeit viele Male durch, jedes Mal mit anderem Glück.</translation>
    </message>
    <message>
        <source>No unfinished work is planned for it, so that only risks on its dates count.</source>
        <translation>Für das Release sind keine unerledigten Vorgänge geplant, sodass nur die Risiken seiner Termine zählen.</translation>
    </message>
    <message>
        <source>⚠ Outdated: the plan has changed since.</source>
        <translation>⚠ Veraltet: Der Plan wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>From %1 to %2; with responses half of the runs end by %3.</source>
        <translation>Von %1 bis %2; mit Maßnahmen endet die Hälfte der Durchläufe bis zum %3.</translation>
    </message>
    <message>
        <source>Efforts from past phases</source>
        <translation>Aufwände nach vergangenen Phasen</translation>
    </message>
    <message>
        <source>Stage of the chart</source>
        <translation>Stand des Diagramms</translation>
    </message>
    <message>
        <source>Before responses</source>
        <translation>Vor Maßnahmen</translation>
    </message>
    <message>
        <source>With responses</source>
        <translation>Mit Maßnahmen</translation>
    </message>
    <message>
        <source>Past phases</source>
        <translation>Vergangene Phasen</translation>
    </message>
    <message>
        <source>Planned and actual working days of phases that are over. A phase ends with a milestone that is done, and begins with the one before it in its release, at least five working days earlier.</source>
        <translation>Geplante und wirkliche Arbeitstage vergangener Phasen. Eine Phase endet mit einem Meilenstein, der erledigt ist, und beginnt mit dem davor in ihrem Release, mindestens fünf Arbeitstage früher.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ForecastTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Plimsoll::GateActions</name>
    <message>
        <source>Attest as met</source>
        <translation>Als erfüllt bestätigen</translation>
    </message>
    <message>
        <source>Attest as not met</source>
        <translation>Als nicht erfüllt bestätigen</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Ausnahme genehmigen …</translation>
    </message>
    <message>
        <source>End waiver</source>
        <translation>Ausnahme beenden</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Read attestations…</source>
        <translation>Bestätigungen einlesen …</translation>
    </message>
    <message>
        <source>Save minutes…</source>
        <translation>Protokoll speichern …</translation>
    </message>
    <message>
        <source>Save dossier…</source>
        <translation>Dossier speichern …</translation>
    </message>
    <message>
        <source>the waiver</source>
        <translation>die Ausnahmegenehmigung</translation>
    </message>
    <message>
        <source>Decided and sealed; Undo takes it back in one step</source>
        <translation>Entschieden und versiegelt; „Rückgängig“ nimmt es in einem Schritt zurück</translation>
    </message>
    <message>
        <source>Read attestations</source>
        <translation>Bestätigungen einlesen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 criteria attested</source>
        <translation>%1 Kriterien bestätigt</translation>
    </message>
    <message>
        <source>%1 criteria attested; no criterion is called %2</source>
        <translation>%1 Kriterien bestätigt; kein Kriterium heißt %2</translation>
    </message>
    <message>
        <source>How the criteria of the gate stand, from a table (CSV) with the columns criterion, state, by, date and evidence</source>
        <translation>Wie es um die Kriterien des Gates steht, aus einer Tabelle (CSV) mit den Spalten Kriterium, Stand, Von, Datum und Nachweis</translation>
    </message>
</context>
<context>
    <name>Plimsoll::GatePane</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>Parts of the gate</source>
        <translation>Bereiche des Gates</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>A criterion is what must hold at the gate, measured or attested; there is none yet.</source>
        <translation>Ein Kriterium ist, was am Gate gelten muss, gemessen oder bestätigt; es gibt noch keines.</translation>
    </message>
    <message>
        <source>%1 criteria</source>
        <translation>%1 Kriterien</translation>
    </message>
    <message>
        <source>1 criterion</source>
        <translation>1 Kriterium</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Auflage hinzufügen</translation>
    </message>
    <message>
        <source>Conditions come with a decision; none was made under any yet.</source>
        <translation>Auflagen kommen mit einer Entscheidung; bisher wurde keine unter Auflagen getroffen.</translation>
    </message>
    <message>
        <source>%1 conditions</source>
        <translation>%1 Auflagen</translation>
    </message>
    <message>
        <source>1 condition</source>
        <translation>1 Auflage</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Choose a gate to see what must hold at it.</source>
        <translation>Wählen Sie ein Gate, um zu sehen, was dort gelten muss.</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Stimmen: %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, in how many days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 – %3 at %4, %5</source>
        <comment>sign, state, gate, milestone, when</comment>
        <translation>%1 %2 – %3 bei %4, %5</translation>
    </message>
    <message>
        <source>%1 decided on %2: %3.</source>
        <translation>%1 hat am %2 entschieden: %3.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::HandbookWindow</name>
    <message>
        <source>No page holds these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>Handbuch durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>%1 — Handbook</source>
        <translation>%1 – Handbuch</translation>
    </message>
</context>
<context>
    <name>Plimsoll::HeadroomMeter</name>
    <message>
        <source>Headroom: %1</source>
        <translation>Spielraum: %1</translation>
    </message>
</context>
<context>
    <name>Plimsoll::HelpCommands</name>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Plimsoll</source>
        <translation>Ü&amp;ber Plimsoll</translation>
    </message>
    <message>
        <source>About Plimsoll</source>
        <translation>Über Plimsoll</translation>
    </message>
    <message>
        <source>Plimsoll %1</source>
        <translation>Plimsoll %1</translation>
    </message>
    <message>
        <source>Plans releases: dates that follow rules, people who are really there, calendars that everybody can subscribe to.</source>
        <translation>Plant Releases: Termine, die Regeln folgen, Personen, die wirklich da sind, Kalender, die alle abonnieren können.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Icons by the KDE Breeze authors, under the GNU Lesser General Public License, version 3 or later. Built with Qt %1.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Symbole von den Autoren von KDE Breeze, unter der GNU Lesser General Public License, Version 3 oder neuer. Erstellt mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::HistoryPanel</name>
    <message>
        <source>Choose a step to go back, or forward, to it. The plan is kept as it is at the chosen step.</source>
        <translation>Wählen Sie einen Schritt, um dorthin zurück- oder vorzugehen. Der Plan bleibt so, wie er beim gewählten Schritt ist.</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Rückgängig-Verlauf</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>Beginning of the history</source>
        <translation>Beginn des Verlaufs</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
</context>
<context>
    <name>Plimsoll::HolidaysDialog</name>
    <message>
        <source>Copy public holidays</source>
        <translation>Gesetzliche Feiertage kopieren</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Ein neuer Kalender</translation>
    </message>
    <message>
        <source>Type a country or region</source>
        <translation>Land oder Region eingeben</translation>
    </message>
    <message>
        <source>Find a region</source>
        <translation>Region suchen</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Copy holidays</source>
        <translation>Feiertage kopieren</translation>
    </message>
    <message>
        <source>Into calendar</source>
        <translation>In Kalender</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The first year is after the last; swap them.</source>
        <translation>Das erste Jahr liegt nach dem letzten; vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Tick the regions whose public holidays are days off.</source>
        <translation>Haken Sie die Regionen an, deren gesetzliche Feiertage frei sind.</translation>
    </message>
    <message>
        <source>%1 days off.</source>
        <translation>%1 freie Tage.</translation>
    </message>
    <message>
        <source>%1 days off from %2 regions.</source>
        <translation>%1 freie Tage aus %2 Regionen.</translation>
    </message>
    <message>
        <source>Working week</source>
        <translation>Arbeitswoche</translation>
    </message>
</context>
<context>
    <name>Plimsoll::HotfixDialog</name>
    <message>
        <source>New Hotfix</source>
        <translation>Neuer Hotfix</translation>
    </message>
    <message>
        <source>Time of day at which the hotfix starts</source>
        <translation>Uhrzeit, zu der der Hotfix beginnt</translation>
    </message>
    <message>
        <source>&amp;Repairs:</source>
        <translation>&amp;Repariert:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Starts:</source>
        <translation>&amp;Beginnt:</translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation>Schritte:</translation>
    </message>
    <message>
        <source>Live on %1</source>
        <translation>Go-live am %1</translation>
    </message>
    <message>
        <source>to be merged in 1 place</source>
        <translation>an 1 Stelle zusammenzuführen</translation>
    </message>
    <message>
        <source>to be merged in %1 places</source>
        <translation>an %1 Stellen zusammenzuführen</translation>
    </message>
    <message>
        <source>needs people of 1 milestone of %1</source>
        <translation>braucht Personen von 1 Meilenstein von %1</translation>
    </message>
    <message>
        <source>needs people of %2 milestones of %1</source>
        <translation>braucht Personen von %2 Meilensteinen von %1</translation>
    </message>
    <message>
        <source>Add hotfix %1</source>
        <translation>Hotfix %1 hinzufügen</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>%1 on %2 needs %3, too</source>
        <translation>%1 am %2 braucht auch %3</translation>
    </message>
    <message>
        <source>%1 asks for %2 hours of %3 on these days</source>
        <translation>%1 braucht an diesen Tagen %2 Stunden %3</translation>
    </message>
    <message>
        <source>Taken from %1 (%2)</source>
        <translation>Von %1 abgezogen (%2)</translation>
    </message>
</context>
<context>
    <name>Plimsoll::HotfixSteps</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours to “%1”</source>
        <translation>Stunden bis „%1“</translation>
    </message>
    <message>
        <source>Title of step %1, %2</source>
        <translation>Titel von Schritt %1, %2</translation>
    </message>
</context>
<context>
    <name>Plimsoll::IcsChild</name>
    <message>
        <source>The calendar can&apos;t be read, because %1 does not start; install Plimsoll again.</source>
        <translation>Der Kalender kann nicht gelesen werden, weil %1 nicht startet; installieren Sie Plimsoll neu.</translation>
    </message>
    <message>
        <source>The calendar asks for more time or memory than any calendar should and is not read; ask for another export of it.</source>
        <translation>Der Kalender verlangt mehr Zeit oder Speicher, als ein Kalender sollte, und wird nicht gelesen; bitten Sie um einen neuen Export.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ImportDialog</name>
    <message>
        <source>As the data tells</source>
        <translation>Laut Daten</translation>
    </message>
    <message>
        <source>Turn fixed dates into &amp;rules</source>
        <translation>Feste Termine in Re&amp;geln umwandeln</translation>
    </message>
    <message>
        <source>Import Pasted Table</source>
        <translation>Eingefügte Tabelle importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Milestones of a release</source>
        <translation>Meilensteine eines Releases</translation>
    </message>
    <message>
        <source>Windows: blackouts, freezes, events</source>
        <translation>Zeitfenster: Sperrzeiten, Freezes, Ereignisse</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Holidays of a calendar</source>
        <translation>Feiertage eines Kalenders</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Messages of a release</source>
        <translation>Nachrichten eines Releases</translation>
    </message>
    <message>
        <source>&amp;Rows are:</source>
        <translation>&amp;Zeilen sind:</translation>
    </message>
    <message>
        <source>&amp;Product:</source>
        <translation>&amp;Produkt:</translation>
    </message>
    <message>
        <source>R&amp;elease:</source>
        <translation>R&amp;elease:</translation>
    </message>
    <message>
        <source>&amp;Anchor:</source>
        <translation>&amp;Anker:</translation>
    </message>
    <message>
        <source>&amp;Calendar:</source>
        <translation>&amp;Kalender:</translation>
    </message>
    <message>
        <source>Rows are told apart &amp;by:</source>
        <translation>Zeilen &amp;unterscheiden nach:</translation>
    </message>
    <message>
        <source>&amp;Day first: 03/04 is 3 April</source>
        <translation>&amp;Tag zuerst: 03/04 ist der 3. April</translation>
    </message>
    <message>
        <source>&amp;Month first: 03/04 is 4 March</source>
        <translation>&amp;Monat zuerst: 03/04 ist der 4. März</translation>
    </message>
    <message>
        <source>What the data tells</source>
        <translation>Was die Daten ergeben</translation>
    </message>
    <message>
        <source>Say above which order the dates are in.</source>
        <translation>Geben Sie oben an, in welcher Reihenfolge die Daten geschrieben sind.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 skipped</source>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 unverändert, %4 übersprungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The release counts from “%1”.</source>
        <translation>Das Release zählt ab „%1“.</translation>
    </message>
    <message>
        <source>Columns that are not imported: %1.</source>
        <translation>Spalten, die nicht importiert werden: %1.</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>1 Zeile importieren</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>%1 Zeilen importieren</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ImportJob</name>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>%1 von %2 werden gelesen …</translation>
    </message>
    <message>
        <source>Reading row %1 of %2…</source>
        <translation>Zeile %1 von %2 wird gelesen …</translation>
    </message>
    <message>
        <source>Comparing with the plan…</source>
        <translation>Wird mit dem Plan verglichen …</translation>
    </message>
</context>
<context>
    <name>Plimsoll::InfrastructurePane</name>
    <message>
        <source>Add code</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <source>Add change</source>
        <translation>Änderung hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Infrastructure as code makes environments that can be compared with it; none is described yet.</source>
        <translation>Infrastructure as Code ergibt Umgebungen, die sich mit dem Code vergleichen lassen; noch ist keiner beschrieben.</translation>
    </message>
    <message>
        <source>%1 pieces of code</source>
        <translation>%1 Code-Einträge</translation>
    </message>
    <message>
        <source>1 piece of code</source>
        <translation>1 Code-Eintrag</translation>
    </message>
    <message>
        <source>Infrastructure code by environment</source>
        <translation>Infrastruktur-Code nach Umgebung</translation>
    </message>
    <message>
        <source>Nothing changes in the infrastructure with the release yet; changes and what proves them are listed here.</source>
        <translation>Mit dem Release ändert sich noch nichts an der Infrastruktur; Änderungen und ihre Nachweise stehen hier.</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>Infrastructure changes</source>
        <translation>Infrastrukturänderungen</translation>
    </message>
    <message>
        <source>Code of the environments</source>
        <translation>Code der Umgebungen</translation>
    </message>
    <message>
        <source>Changes with the release</source>
        <translation>Änderungen mit dem Release</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Plimsoll::InsertCommands</name>
    <message>
        <source>New &amp;milestone</source>
        <translation>&amp;Meilenstein anlegen</translation>
    </message>
    <message>
        <source>New &amp;window (blackout, freeze, event)</source>
        <translation>&amp;Zeitfenster anlegen (Sperrzeit, Freeze, Ereignis)</translation>
    </message>
    <message>
        <source>New &amp;release…</source>
        <translation>&amp;Release anlegen …</translation>
    </message>
    <message>
        <source>New &amp;product…</source>
        <translation>&amp;Produkt anlegen …</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Zeitfenster</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Name of the product:</source>
        <translation>Name des Produkts:</translation>
    </message>
</context>
<context>
    <name>Plimsoll::Inspector</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
</context>
<context>
    <name>Plimsoll::InvitationDialog</name>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Your name &lt;you@example.org&gt;: answers go there</source>
        <translation>Ihr Name &lt;you@example.org&gt;: dorthin gehen die Antworten</translation>
    </message>
    <message>
        <source>Further addresses, with commas between</source>
        <translation>Weitere Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>All details, for people inside</source>
        <translation>Alle Details, für interne Personen</translation>
    </message>
    <message>
        <source>Public title and date only</source>
        <translation>Nur öffentlicher Titel und Datum</translation>
    </message>
    <message>
        <source>To attend:</source>
        <translation>Teilnahme an:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;People:</source>
        <translation>&amp;Personen:</translation>
    </message>
    <message>
        <source>&amp;Others:</source>
        <translation>&amp;Weitere:</translation>
    </message>
    <message>
        <source>&amp;Wording:</source>
        <translation>W&amp;ortlaut:</translation>
    </message>
    <message>
        <source>Save the invitation…</source>
        <translation>Einladung speichern …</translation>
    </message>
    <message>
        <source>Save %1 invitations…</source>
        <translation>%1 Einladungen speichern …</translation>
    </message>
    <message>
        <source>%1 &lt;%2&gt;</source>
        <translation>%1 &lt;%2&gt;</translation>
    </message>
    <message>
        <source>Nobody in the plan has an e-mail address.</source>
        <translation>Niemand im Plan hat eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Type your own address first, to which the answers go.</source>
        <translation>Geben Sie zuerst Ihre eigene Adresse ein, an die die Antworten gehen.</translation>
    </message>
    <message>
        <source>Nobody is invited yet; choose people, or type addresses.</source>
        <translation>Noch ist niemand eingeladen; wählen Sie Personen oder geben Sie Adressen ein.</translation>
    </message>
    <message>
        <source>A mail with the date, which calendar programs take in, is saved as a draft; open it with your mail program and send it. After a slip it can be updated.</source>
        <translation>Eine E-Mail mit dem Termin, die Kalenderprogramme übernehmen, wird als Entwurf gespeichert; öffnen Sie sie mit Ihrem E-Mail-Programm und senden Sie sie ab. Nach einer Verschiebung kann sie aktualisiert werden.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::LadderPane</name>
    <message>
        <source>No roll-out of this release is planned yet.</source>
        <translation>Für dieses Release ist noch kein Rollout geplant.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::LadderView</name>
    <message>
        <source>Roll-outs as ladders</source>
        <translation>Rollouts als Leitern</translation>
    </message>
</context>
<context>
    <name>Plimsoll::LedgerModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: abgesagt</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Mitgeteilt am</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Dates told</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>Plimsoll::LevelCommands</name>
    <message>
        <source>no work with hours is planned</source>
        <translation>keine Arbeit mit Stunden ist geplant</translation>
    </message>
    <message>
        <source>nobody has a skill yet</source>
        <translation>noch hat niemand eine Fähigkeit</translation>
    </message>
    <message>
        <source>Le&amp;vel work…</source>
        <translation>Kapazitätsaus&amp;gleich …</translation>
    </message>
    <message>
        <source>Le&amp;vel work… (%1)</source>
        <translation>Kapazitätsaus&amp;gleich … (%1)</translation>
    </message>
    <message>
        <source>The work is scheduled with other hours; Undo takes it back</source>
        <translation>Die Arbeit ist mit anderen Stunden eingeplant; „Rückgängig“ nimmt es zurück</translation>
    </message>
    <message>
        <source>1 part of the work moved; Undo takes it back</source>
        <translation>1 Teil der Arbeit verschoben; „Rückgängig“ nimmt es zurück</translation>
    </message>
    <message>
        <source>%1 parts of the work moved; Undo takes them back in one step</source>
        <translation>%1 Teile der Arbeit verschoben; „Rückgängig“ nimmt alles in einem Schritt zurück</translation>
    </message>
    <message>
        <source>Level work…</source>
        <translation>Kapazitätsausgleich …</translation>
    </message>
    <message>
        <source>D&amp;oes it fit?</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>Schedule the work on the people who can do it</source>
        <translation>Die Arbeit auf die Personen verteilen, die sie tun können</translation>
    </message>
    <message>
        <source>There is nothing to level: %1</source>
        <translation>Es gibt nichts auszugleichen: %1</translation>
    </message>
</context>
<context>
    <name>Plimsoll::LevelingDialog</name>
    <message>
        <source>&amp;Stop here</source>
        <translation>Hier &amp;anhalten</translation>
    </message>
    <message>
        <source>Level Work</source>
        <translation>Kapazitätsausgleich</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>Quick: in order of priority</source>
        <translation>Schnell: in der Reihenfolge der Priorität</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation>2 Sekunden</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>Thorough: up to one minute</source>
        <translation>Gründlich: bis zu einer Minute</translation>
    </message>
    <message>
        <source>&amp;Work of:</source>
        <translation>A&amp;rbeit von:</translation>
    </message>
    <message>
        <source>&amp;Effort:</source>
        <translation>Auf&amp;wand:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Take the best schedule that was found so far</source>
        <translation>Den besten bisher gefundenen Terminplan nehmen</translation>
    </message>
    <message>
        <source>Work that moves</source>
        <translation>Arbeit, die sich verschiebt</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was sich verschiebt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>What a new schedule means is told here when there is one.</source>
        <translation>Was ein neuer Terminplan bedeutet, steht hier, sobald es einen gibt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Looking for a better schedule; so far the work ends on %1</source>
        <translation>Ein besserer Terminplan wird gesucht; bisher endet die Arbeit am %1</translation>
    </message>
    <message>
        <source>Looking for a schedule…</source>
        <translation>Ein Terminplan wird gesucht …</translation>
    </message>
    <message>
        <source>Nothing moves, but hours change</source>
        <translation>Nichts verschiebt sich, aber Stunden ändern sich</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts verschiebt sich</translation>
    </message>
    <message>
        <source>1 part of the work moves</source>
        <translation>1 Teil der Arbeit verschiebt sich</translation>
    </message>
    <message>
        <source>%1 parts of the work move</source>
        <translation>%1 Teile der Arbeit verschieben sich</translation>
    </message>
    <message>
        <source>the work ends on %1</source>
        <translation>die Arbeit endet am %1</translation>
    </message>
    <message>
        <source>1 has no place</source>
        <translation>1 hat keinen Platz</translation>
    </message>
    <message>
        <source>%1 have no place</source>
        <translation>%1 haben keinen Platz</translation>
    </message>
    <message>
        <source>1 item ends too late</source>
        <translation>1 Vorgang endet zu spät</translation>
    </message>
    <message>
        <source>%1 items end too late</source>
        <translation>%1 Vorgänge enden zu spät</translation>
    </message>
    <message>
        <source>1 new problem</source>
        <translation>1 neues Problem</translation>
    </message>
    <message>
        <source>%1 new problems</source>
        <translation>%1 neue Probleme</translation>
    </message>
    <message>
        <source>no schedule is better</source>
        <translation>kein Terminplan ist besser</translation>
    </message>
    <message>
        <source>What moves (%1)</source>
        <translation>Was sich verschiebt (%1)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>The plan has changed since, and what is shown is only its quick schedule; look for a better one</source>
        <translation>Der Plan hat sich seither geändert, und gezeigt wird nur sein schneller Terminplan; einen besseren suchen</translation>
    </message>
    <message>
        <source>looking for problems…</source>
        <translation>Probleme werden gesucht …</translation>
    </message>
</context>
<context>
    <name>Plimsoll::LevelingEffects</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>“%1” ends on %2; it must end before “%3” on %4.</source>
        <translation>„%1“ endet am %2; es muss vor „%3“ am %4 enden.</translation>
    </message>
    <message>
        <source>What the new schedule means</source>
        <translation>Was der neue Terminplan bedeutet</translation>
    </message>
    <message>
        <source>Work that has no place (%1)</source>
        <translation>Arbeit, die keinen Platz hat (%1)</translation>
    </message>
    <message>
        <source>Work that ends too late (%1)</source>
        <translation>Arbeit, die zu spät endet (%1)</translation>
    </message>
    <message>
        <source>New problems (%1)</source>
        <translation>Neue Probleme (%1)</translation>
    </message>
    <message>
        <source>Problems that go away (%1)</source>
        <translation>Probleme, die verschwinden (%1)</translation>
    </message>
    <message>
        <source>All work has its place and ends in time; no problem comes or goes.</source>
        <translation>Alle Arbeit hat ihren Platz und endet rechtzeitig; kein Problem kommt hinzu oder verschwindet.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::LevelingMovesModel</name>
    <message>
        <source>not scheduled</source>
        <translation>nicht eingeplant</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>das Team</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <comment>who does it</comment>
        <translation>%1 (vorher %2)</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why not earlier</source>
        <translation>Warum nicht früher</translation>
    </message>
</context>
<context>
    <name>Plimsoll::LevelingPicture</name>
    <message>
        <source>Picture of the new schedule</source>
        <translation>Bild des neuen Terminplans</translation>
    </message>
    <message>
        <source>What moves is told in the table.</source>
        <translation>Was sich verschiebt, steht in der Tabelle.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Nothing is linked with it.</source>
        <translation>Damit ist nichts verknüpft.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ListField</name>
    <message>
        <source>Choose from a list</source>
        <translation>Aus einer Liste wählen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MainWindow</name>
    <message>
        <source>Draft, all changes saved</source>
        <translation>Entwurf, alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 — Plimsoll</source>
        <translation>%1 — Plimsoll</translation>
    </message>
    <message>
        <source>Plimsoll</source>
        <translation>Plimsoll</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MappingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Inhalt von Spalte %1</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MatrixView</name>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MeetingScreen</name>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 d %2 h %3 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>← → criteria   M met, X not met, O open   ↑ ↓ person   G go, N no go, A abstain   D why   Enter decide   Esc leave</source>
        <translation>← → Kriterien   M erfüllt, X nicht erfüllt, O offen   ↑ ↓ Person   G Go, N No-Go, A Enthaltung   D warum   Enter entscheiden   Esc verlassen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>release, gate</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Criterion %1 of %2, %3</source>
        <translation>Kriterium %1 von %2, %3</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>%1
Evidence: %2</source>
        <translation>%1
Nachweis: %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>%1 is measured, not attested; waive it where it may be missing.</source>
        <translation>%1 wird gemessen, nicht bestätigt; genehmigen Sie eine Ausnahme, wo es fehlen darf.</translation>
    </message>
    <message>
        <source>Why not, %1? Enter keeps it.</source>
        <translation>Warum nicht, %1? Enter hält es fest.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ein&amp;stellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MergeDialog</name>
    <message>
        <source>Merge a Copy</source>
        <translation>Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>one change</source>
        <translation>eine Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>%1 holds nothing that is not here already.</source>
        <translation>%1 enthält nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <source>%1 holds %2; nothing of that was changed here since it was sent.</source>
        <translation>%1 enthält %2; nichts davon wurde hier seit dem Versand geändert.</translation>
    </message>
    <message>
        <source>%1 holds %2. What was changed here too (%3) is not checked; look at it one by one.</source>
        <translation>%1 enthält %2. Was auch hier geändert wurde (%3), ist nicht angekreuzt; sehen Sie es einzeln durch.</translation>
    </message>
    <message>
        <source>Take 1 change over</source>
        <translation>1 Änderung übernehmen</translation>
    </message>
    <message>
        <source>Take %1 changes over</source>
        <translation>%1 Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MergeTable</name>
    <message>
        <source>removed here</source>
        <translation>hier entfernt</translation>
    </message>
    <message>
        <source>changed here too</source>
        <translation>auch hier geändert</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie versandt</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In der Kopie</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Hier jetzt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Changes in the copy</source>
        <translation>Änderungen in der Kopie</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MessageActions</name>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Als Markdown</translation>
    </message>
    <message>
        <source>As HTML</source>
        <translation>Als HTML</translation>
    </message>
    <message>
        <source>Save mail draft…</source>
        <translation>E-Mail-Entwurf speichern …</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Mark as acknowledged</source>
        <translation>Als zur Kenntnis genommen markieren</translation>
    </message>
    <message>
        <source>Allow to be late…</source>
        <translation>Verspätung zulassen …</translation>
    </message>
    <message>
        <source>Write change notices</source>
        <translation>Änderungsmitteilungen schreiben</translation>
    </message>
    <message>
        <source>“%1” is on the clipboard.</source>
        <translation>„%1“ ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Genehmigt.</translation>
    </message>
    <message>
        <source>Marked as sent; the ledger keeps what was told.</source>
        <translation>Als gesendet markiert; das Verzeichnis bewahrt, was mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>Marked as acknowledged.</source>
        <translation>Als zur Kenntnis genommen markiert.</translation>
    </message>
    <message>
        <source>Allow to be late</source>
        <translation>Verspätung zulassen</translation>
    </message>
    <message>
        <source>Name of who allows less notice than the audience needs; empty takes it back:</source>
        <translation>Name der Person, die weniger Vorlauf zulässt, als die Zielgruppe braucht; leer nimmt es zurück:</translation>
    </message>
    <message>
        <source>Change notices written; read them, then mark them as sent.</source>
        <translation>Änderungsmitteilungen geschrieben; lesen Sie sie und markieren Sie sie dann als gesendet.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MessageMatrix</name>
    <message>
        <source>due on %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Nothing; press Enter to add a message</source>
        <translation>Nichts; drücken Sie die Eingabetaste, um eine Nachricht hinzuzufügen</translation>
    </message>
    <message>
        <source>Without milestone</source>
        <translation>Ohne Meilenstein</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MessagePane</name>
    <message>
        <source>The message as its audience reads it</source>
        <translation>Die Nachricht, wie ihre Zielgruppe sie liest</translation>
    </message>
    <message>
        <source>This message has no template yet; choose one in the table or the inspector.</source>
        <translation>Diese Nachricht hat noch keine Vorlage; wählen Sie eine in der Tabelle oder im Inspektor.</translation>
    </message>
    <message>
        <source>Choose a message to see it as its audience reads it.</source>
        <translation>Wählen Sie eine Nachricht, um sie so zu sehen, wie ihre Zielgruppe sie liest.</translation>
    </message>
    <message>
        <source>No message uses this template yet, so there is nothing to fill it with.</source>
        <translation>Noch verwendet keine Nachricht diese Vorlage, deshalb gibt es nichts, womit sie gefüllt werden könnte.</translation>
    </message>
    <message>
        <source>Preview for %1</source>
        <translation>Vorschau für %1</translation>
    </message>
    <message>
        <source>To: nobody with an address yet</source>
        <translation>An: noch niemand mit Adresse</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Without address: %1</source>
        <translation>Ohne Adresse: %1</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MilestoneMenu</name>
    <message>
        <source>Mark Done on %1</source>
        <translation>Am %1 als erledigt markieren</translation>
    </message>
    <message>
        <source>Mark &amp;Done Today</source>
        <translation>Heute als &amp;erledigt markieren</translation>
    </message>
    <message>
        <source>R&amp;eopen</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Slip…</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>&amp;Pin to %1</source>
        <translation>An %1 an&amp;heften</translation>
    </message>
    <message>
        <source>Allo&amp;w in This Window…</source>
        <translation>In diesem Zeitfenster zu&amp;lassen …</translation>
    </message>
    <message>
        <source>&amp;Count the Release from Here</source>
        <translation>Release ab hier &amp;zählen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Remove %1 Milestones</source>
        <translation>%1 Meilensteine en&amp;tfernen</translation>
    </message>
    <message>
        <source>New &amp;Milestone on %1</source>
        <translation>&amp;Meilenstein am %1 anlegen</translation>
    </message>
    <message>
        <source>Change the &amp;Rule’s Offset</source>
        <translation>Abstand der &amp;Regel ändern</translation>
    </message>
    <message>
        <source>&amp;Pin to This Date</source>
        <translation>An dieses Datum an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Slip, with What Follows…</source>
        <translation>&amp;Verschieben, mit allem, was folgt …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MilestonesPage</name>
    <message>
        <source>Add milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Add a release</source>
        <translation>Release hinzufügen</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>Zeitfenster hinzufügen</translation>
    </message>
    <message>
        <source>A window was added; its days and name stand in the inspector.</source>
        <translation>Ein Zeitfenster wurde hinzugefügt; seine Tage und sein Name stehen im Inspektor.</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Remove milestones</source>
        <translation>Meilensteine entfernen</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>1 milestone</source>
        <translation>1 Meilenstein</translation>
    </message>
    <message>
        <source>%1 milestones</source>
        <translation>%1 Meilensteine</translation>
    </message>
    <message>
        <source>Tick off %1 milestones</source>
        <translation>%1 Meilensteine abhaken</translation>
    </message>
    <message>
        <source>Milestones belong to a release, and there is none yet.</source>
        <translation>Meilensteine gehören zu einem Release, und noch gibt es keines.</translation>
    </message>
    <message>
        <source>No milestone holds these words.</source>
        <translation>Kein Meilenstein enthält diese Wörter.</translation>
    </message>
    <message>
        <source>This release has no milestones yet.</source>
        <translation>Dieses Release hat noch keine Meilensteine.</translation>
    </message>
    <message>
        <source>There are no milestones yet.</source>
        <translation>Es gibt noch keine Meilensteine.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MiniMonth</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MintDialog</name>
    <message>
        <source>Mint Releases</source>
        <translation>Releases anlegen</translation>
    </message>
    <message>
        <source>&amp;Train:</source>
        <translation>Release-&amp;Train:</translation>
    </message>
    <message>
        <source>&amp;Releases:</source>
        <translation>&amp;Releases:</translation>
    </message>
    <message>
        <source>Each is a copy of %1 and slips on its own.</source>
        <translation>Jedes ist eine Kopie von %1 und verschiebt sich für sich allein.</translation>
    </message>
    <message>
        <source>Mint 1 release</source>
        <translation>1 Release anlegen</translation>
    </message>
    <message>
        <source>Mint %1 releases</source>
        <translation>%1 Releases anlegen</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>left out%1</source>
        <translation>ausgelassen%1</translation>
    </message>
    <message>
        <source>moved from %1%2</source>
        <translation>vom %1 verschoben%2</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message>
        <source>%1 conflicts</source>
        <translation>%1 Konflikte</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Goes live</source>
        <translation>Go-live</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
</context>
<context>
    <name>Plimsoll::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Title, then Enter</source>
        <translation>Titel, dann Eingabetaste</translation>
    </message>
</context>
<context>
    <name>Plimsoll::NewPlanDialog</name>
    <message>
        <source>New Plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>What the plan begins with</source>
        <translation>Womit der Plan beginnt</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Leerer Plan</translation>
    </message>
    <message>
        <source>Nothing but a calendar of working days; add releases, or import a schedule.</source>
        <translation>Nichts als ein Kalender der Arbeitstage; fügen Sie Releases hinzu oder importieren Sie einen Terminplan.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::NoteField</name>
    <message>
        <source>Notes for the team; never published.</source>
        <translation>Notizen für das Team; werden nie veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::OddsNote</name>
    <message>
        <source>%1: %2</source>
        <comment>release, its odds</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These odds are of the plan as it was before the last change.</source>
        <translation>Diese Aussichten gelten für den Plan vor der letzten Änderung.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::OnCallImportDialog</name>
    <message>
        <source>Import On-Call Duties from %1</source>
        <translation>Bereitschaften aus %1 importieren</translation>
    </message>
    <message>
        <source>What becomes of the duties</source>
        <translation>Was aus den Bereitschaften wird</translation>
    </message>
    <message>
        <source>&amp;Import 1 duty</source>
        <translation>1 Bereitschaft &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 duties</source>
        <translation>%1 Bereitschaften &amp;importieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>&amp;Team of duties without one:</source>
        <translation>&amp;Team für Bereitschaften ohne Team:</translation>
    </message>
</context>
<context>
    <name>Plimsoll::OneByOnePane</name>
    <message>
        <source>Make a work item</source>
        <translation>Vorgang anlegen</translation>
    </message>
    <message>
        <source>Undecided bugs</source>
        <translation>Nicht entschiedene Fehler</translation>
    </message>
    <message>
        <source>All open bugs</source>
        <translation>Alle offenen Fehler</translation>
    </message>
    <message>
        <source>Which bugs are gone through</source>
        <translation>Welche Fehler durchgegangen werden</translation>
    </message>
    <message>
        <source>Progress of triage</source>
        <translation>Fortschritt der Triage</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>&amp;Begründung:</translation>
    </message>
    <message>
        <source>Enter accepts the proposal. S: severity, R: reach of the fix, N: next, P: previous bug.</source>
        <translation>Die Eingabetaste übernimmt den Vorschlag. S: Schweregrad, R: Tragweite der Korrektur, N: nächster, P: voriger Fehler.</translation>
    </message>
    <message>
        <source>Release to which it is deferred</source>
        <translation>Release, auf das zurückgestellt wird</translation>
    </message>
    <message>
        <source>Toggle behind which it ships</source>
        <translation>Toggle, hinter dem ausgeliefert wird</translation>
    </message>
    <message>
        <source>The fix becomes a work item of the release, so that it takes part in capacity and leveling</source>
        <translation>Die Korrektur wird ein Vorgang des Releases und zählt damit bei Kapazität und Kapazitätsausgleich mit</translation>
    </message>
    <message>
        <source>P  Previous</source>
        <translation>P  Voriger</translation>
    </message>
    <message>
        <source>N  Next</source>
        <translation>N  Nächster</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Reach of the fix</source>
        <translation>Tragweite der Korrektur</translation>
    </message>
    <message>
        <source>Next bug</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Previous bug</source>
        <translation>Voriger Fehler</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>The policy is as built in.</source>
        <translation>Es gelten die eingebauten Triage-Regeln.</translation>
    </message>
    <message>
        <source>The policy is this plan&apos;s own.</source>
        <translation>Es gelten die eigenen Triage-Regeln dieses Plans.</translation>
    </message>
    <message>
        <source>To fix it now, an exception must be approved by two people.</source>
        <translation>Um ihn jetzt zu beheben, müssen zwei Personen eine Ausnahme genehmigen.</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (vorgeschlagen)</translation>
    </message>
    <message>
        <source>Some later release</source>
        <translation>Irgendein späteres Release</translation>
    </message>
    <message>
        <source>The plan has no toggle</source>
        <translation>Der Plan hat keine Toggles</translation>
    </message>
    <message>
        <source>Choose a toggle</source>
        <translation>Toggle wählen</translation>
    </message>
    <message>
        <source>All bugs are decided.</source>
        <translation>Über alle Fehler ist entschieden.</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabelle anzeigen</translation>
    </message>
    <message>
        <source>No bug is known yet; bring them from your tracker.</source>
        <translation>Noch ist kein Fehler bekannt; übernehmen Sie sie aus Ihrem Tracker.</translation>
    </message>
    <message>
        <source>This release has no bugs yet.</source>
        <translation>Dieses Release hat noch keine Fehler.</translation>
    </message>
    <message>
        <source>%1 of %2 open bugs decided</source>
        <translation>%1 von %2 offenen Fehlern entschieden</translation>
    </message>
    <message>
        <source>%1: the exception is approved, it is fixed now</source>
        <translation>%1: Die Ausnahme ist genehmigt, der Fehler wird jetzt behoben</translation>
    </message>
    <message>
        <source>%1: an exception is asked for</source>
        <translation>%1: Eine Ausnahme ist beantragt</translation>
    </message>
    <message>
        <source>%1: %2; Undo takes it back</source>
        <translation>%1: %2; „Rückgängig“ nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>Plimsoll::OpenPastPanel</name>
    <message>
        <source>Past milestones that nobody ticked</source>
        <translation>Vergangene Meilensteine, die niemand abgehakt hat</translation>
    </message>
    <message>
        <source>Still &amp;open</source>
        <translation>Noch &amp;offen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One milestone is past and nobody ticked it. Done ones stay, open ones may move: was it done on its day?</source>
        <translation>Ein Meilenstein ist vergangen, und niemand hat ihn abgehakt. Erledigte bleiben, offene können sich verschieben: Wurde er an seinem Tag erledigt?</translation>
    </message>
    <message>
        <source>%1 milestones are past and nobody ticked them. Done ones stay, open ones may move: which were done on their day?</source>
        <translation>%1 Meilensteine sind vergangen, und niemand hat sie abgehakt. Erledigte bleiben, offene können sich verschieben: Welche wurden an ihrem Tag erledigt?</translation>
    </message>
    <message>
        <source>&amp;Mark 1 as done</source>
        <translation>1 als erledigt &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Mark %1 as done</source>
        <translation>%1 als erledigt &amp;markieren</translation>
    </message>
</context>
<context>
    <name>Plimsoll::OutcomeTable</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Was aus den Zeilen wird</translation>
    </message>
</context>
<context>
    <name>Plimsoll::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Add milestones</source>
        <translation>Meilensteine hinzufügen</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation>Größte Risiken</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Audiences that hold stale dates</source>
        <translation>Zielgruppen mit veralteten Terminen</translation>
    </message>
    <message>
        <source>Overdue messages</source>
        <translation>Überfällige Nachrichten</translation>
    </message>
    <message>
        <source>Gates to decide</source>
        <translation>Anstehende Gates</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>There is nothing to look over yet: the plan has no release.</source>
        <translation>Noch gibt es nichts zu überblicken: Der Plan hat kein Release.</translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation>Probleme werden gesucht …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>release, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is marked as sent; the ledger keeps what was told.</source>
        <translation>„%1“ ist als gesendet markiert; das Verzeichnis bewahrt, was mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>“%1” is done; Undo takes it back.</source>
        <translation>„%1“ ist erledigt; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>Passt es?</translation>
    </message>
    <message>
        <source>Show which skills are short, and what would help</source>
        <translation>Zeigen, welche Fähigkeiten knapp sind und was helfen würde</translation>
    </message>
</context>
<context>
    <name>Plimsoll::PagesDialog</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The pages can&apos;t be printed on %1; check the printer.</source>
        <translation>Die Seiten können auf %1 nicht gedruckt werden; prüfen Sie den Drucker.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::PatternChangeTree</name>
    <message>
        <source>new in the pattern: add it</source>
        <translation>neu im Muster: hinzufügen</translation>
    </message>
    <message>
        <source>not in this release: add it</source>
        <translation>nicht in diesem Release: hinzufügen</translation>
    </message>
    <message>
        <source>no longer in the pattern: remove it</source>
        <translation>nicht mehr im Muster: entfernen</translation>
    </message>
    <message>
        <source>Take from the pattern</source>
        <translation>Aus dem Muster übernehmen</translation>
    </message>
    <message>
        <source>When copied</source>
        <translation>Beim Kopieren</translation>
    </message>
    <message>
        <source>Pattern now</source>
        <translation>Muster jetzt</translation>
    </message>
    <message>
        <source>This release</source>
        <translation>Dieses Release</translation>
    </message>
    <message>
        <source>Changes of the pattern</source>
        <translation>Änderungen des Musters</translation>
    </message>
    <message>
        <source>changed, too: %1</source>
        <translation>auch geändert: %1</translation>
    </message>
    <message>
        <source>as when copied</source>
        <translation>wie beim Kopieren</translation>
    </message>
</context>
<context>
    <name>Plimsoll::PlanBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>Plimsoll::PlanCommands</name>
    <message>
        <source>Plan &amp;settings</source>
        <translation>Plan&amp;einstellungen</translation>
    </message>
    <message>
        <source>&amp;Calendars and holidays…</source>
        <translation>&amp;Kalender und Feiertage …</translation>
    </message>
    <message>
        <source>&amp;Import a schedule…</source>
        <translation>Terminplan &amp;importieren …</translation>
    </message>
    <message>
        <source>Sli&amp;p a milestone…</source>
        <translation>&amp;Meilenstein verschieben …</translation>
    </message>
    <message>
        <source>Find a &amp;date…</source>
        <translation>Termin &amp;finden …</translation>
    </message>
    <message>
        <source>&amp;Baselines…</source>
        <translation>&amp;Basispläne …</translation>
    </message>
    <message>
        <source>W&amp;hat-if…</source>
        <translation>&amp;Was-wäre-wenn …</translation>
    </message>
    <message>
        <source>Turn dates into &amp;rules…</source>
        <translation>Termine in Re&amp;geln umwandeln …</translation>
    </message>
    <message>
        <source>&amp;Learn rules from past cycles…</source>
        <translation>Regeln aus früheren Zyklen &amp;lernen …</translation>
    </message>
    <message>
        <source>&amp;Merge a copy…</source>
        <translation>Kopie &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>Check the &amp;file</source>
        <translation>&amp;Datei prüfen</translation>
    </message>
    <message>
        <source>Import a schedule</source>
        <translation>Terminplan importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Imported; Undo takes it back in one step</source>
        <translation>Importiert; „Rückgängig“ nimmt es in einem Schritt zurück</translation>
    </message>
    <message>
        <source>There is no release yet whose dates could follow rules</source>
        <translation>Es gibt noch kein Release, dessen Termine Regeln folgen könnten</translation>
    </message>
    <message>
        <source>There is no release yet whose rules could be learnt</source>
        <translation>Es gibt noch kein Release, dessen Regeln gelernt werden könnten</translation>
    </message>
    <message>
        <source>Select the milestone that slips</source>
        <translation>Wählen Sie den Meilenstein, der sich verschiebt</translation>
    </message>
    <message>
        <source>Select the milestone that needs a date</source>
        <translation>Wählen Sie den Meilenstein, der einen Termin braucht</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This is a copy; what you change in it is taken back by What-if in the plan it came from</source>
        <translation>Dies ist eine Kopie; was Sie darin ändern, übernimmt „Was-wäre-wenn“ in dem Plan, aus dem sie stammt</translation>
    </message>
    <message>
        <source>Take the changes of a copy of this plan</source>
        <translation>Die Änderungen einer Kopie dieses Plans übernehmen</translation>
    </message>
    <message>
        <source>Plans (*.plimsoll);;All files (*)</source>
        <translation>Pläne (*.plimsoll);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Kept as a scenario; see What-if</source>
        <translation>Als Szenario behalten; siehe „Was-wäre-wenn“</translation>
    </message>
    <message>
        <source>Slipped; Undo takes it back in one step</source>
        <translation>Verschoben; „Rückgängig“ nimmt es in einem Schritt zurück</translation>
    </message>
    <message>
        <source>Merge a copy of this plan</source>
        <translation>Kopie dieses Plans zusammenführen</translation>
    </message>
    <message>
        <source>Merged; Undo takes it back in one step</source>
        <translation>Zusammengeführt; „Rückgängig“ nimmt es in einem Schritt zurück</translation>
    </message>
    <message>
        <source>The file is sound: every page, every reference, every step of its history, every decision.</source>
        <translation>Die Datei ist in Ordnung: jede Seite, jeder Verweis, jeder Schritt ihres Verlaufs, jede Entscheidung.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::PlanDocument</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>That step is no longer in the undo history.</source>
        <translation>Dieser Schritt ist nicht mehr im Rückgängig-Verlauf.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>%1 is a copy of another plan; choose a copy of this one.</source>
        <translation>%1 ist die Kopie eines anderen Plans; wählen Sie eine Kopie von diesem.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::PlanStatusBar</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show the undo history</source>
        <translation>Rückgängig-Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Show what is wrong with the plan</source>
        <translation>Anzeigen, was am Plan nicht stimmt</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
</context>
<context>
    <name>Plimsoll::PlanWatch</name>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>Plimsoll::PolicyPane</name>
    <message>
        <source>&amp;Use the built-in policy</source>
        <translation>Mitgelieferte &amp;Richtlinie verwenden</translation>
    </message>
    <message>
        <source>Phase of the release</source>
        <translation>Phase des Releases</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Korrektur: %1</translation>
    </message>
    <message>
        <source>%1, fix: %2</source>
        <translation>%1, Korrektur: %2</translation>
    </message>
    <message>
        <source>%1 (as built in)</source>
        <translation>%1 (wie mitgeliefert)</translation>
    </message>
    <message>
        <source>All proposals of this phase are as built in.</source>
        <translation>Alle Vorschläge dieser Phase sind wie mitgeliefert.</translation>
    </message>
    <message>
        <source>This plan changes 1 proposal of this phase; it is bold.</source>
        <translation>Dieser Plan ändert 1 Vorschlag dieser Phase; er ist fett.</translation>
    </message>
    <message>
        <source>This plan changes %1 proposals of this phase; they are bold.</source>
        <translation>Dieser Plan ändert %1 Vorschläge dieser Phase; sie sind fett.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::PreviewDialog</name>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>New conflicts (%1)</source>
        <translation>Neue Konflikte (%1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ProblemActions</name>
    <message>
        <source>Apply &amp;Cure</source>
        <translation>&amp;Abhilfe anwenden</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>&amp;Hinnehmen …</translation>
    </message>
    <message>
        <source>&amp;End Waiver</source>
        <translation>Ausnahmegenehmigung &amp;beenden</translation>
    </message>
    <message>
        <source>Accept the problem, with a reason and until a day</source>
        <translation>Das Problem hinnehmen, mit einem Grund und bis zu einem Tag</translation>
    </message>
    <message>
        <source>Let the problem count again</source>
        <translation>Das Problem wieder zählen lassen</translation>
    </message>
    <message>
        <source>For the problems that one step ends without a decision of yours</source>
        <translation>Für die Probleme, die sich in einem Schritt ohne Ihre Entscheidung beheben lassen</translation>
    </message>
    <message>
        <source>Level the work: what would move is shown before you accept it</source>
        <translation>Kapazitätsausgleich öffnen: Was sich verschieben würde, steht da, bevor es übernommen wird</translation>
    </message>
    <message>
        <source>Show what would help: other people, other dates or less work</source>
        <translation>Zeigen, was helfen würde: andere Personen, andere Termine oder weniger Arbeit</translation>
    </message>
    <message>
        <source>Show who has which skill</source>
        <translation>Zeigen, wer welche Fähigkeit hat</translation>
    </message>
    <message>
        <source>Open &amp;Cure…</source>
        <translation>&amp;Abhilfe öffnen …</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ProblemsPanel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>Fehler (%1)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>Warnungen (%1)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Notices (%1)</source>
        <translation>Hinweise (%1)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking for problems…</source>
        <translation>Probleme werden gesucht …</translation>
    </message>
    <message>
        <source>Outdated; looking again…</source>
        <translation>Überholt; wird erneut gesucht …</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Allow in This Window…</source>
        <translation>In diesem Zeitfenster er&amp;lauben …</translation>
    </message>
    <message>
        <source>List the problems that somebody accepts, with the reason</source>
        <translation>Die Probleme auflisten, die jemand hinnimmt, mit dem Grund</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>Hingenommen: %1</translation>
    </message>
    <message>
        <source>Waived (%1)</source>
        <translation>Hingenommen (%1)</translation>
    </message>
    <message>
        <source>Show wai&amp;ved (%1)</source>
        <translation>Hin&amp;genommene zeigen (%1)</translation>
    </message>
</context>
<context>
    <name>Plimsoll::PromoteDialog</name>
    <message>
        <source>Done by &amp;hand, without the pipeline</source>
        <translation>Von &amp;Hand, ohne die Pipeline</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1 überführen</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>Kein Release</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>It is there since</source>
        <translation>Ist dort seit</translation>
    </message>
    <message>
        <source>It is planned for</source>
        <translation>Ist geplant für</translation>
    </message>
    <message>
        <source>The version of a build</source>
        <translation>Die Version eines Builds</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whether it is there or planned</source>
        <translation>Ob er dort ist oder geplant</translation>
    </message>
    <message>
        <source>&amp;Build:</source>
        <translation>&amp;Build:</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Wann:</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>&amp;Release:</translation>
    </message>
    <message>
        <source>&amp;Approved by:</source>
        <translation>&amp;Genehmigt von:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>&amp;Promote</source>
        <translation>&amp;Überführen</translation>
    </message>
    <message>
        <source>The pipeline of this build failed.</source>
        <translation>Die Pipeline dieses Builds ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It is older than %1, which runs there.</source>
        <translation>Er ist älter als %1, der dort läuft.</translation>
    </message>
    <message>
        <source>It runs there already.</source>
        <translation>Er läuft dort bereits.</translation>
    </message>
    <message>
        <source>Choose a build, or type the version of a new one.</source>
        <translation>Wählen Sie einen Build oder geben Sie die Version eines neuen ein.</translation>
    </message>
    <message>
        <source>Choose an environment.</source>
        <translation>Wählen Sie eine Umgebung.</translation>
    </message>
    <message>
        <source>%1 becomes a new build.</source>
        <translation>%1 wird ein neuer Build.</translation>
    </message>
    <message>
        <source>No gate stands before it.</source>
        <translation>Davor steht kein Gate.</translation>
    </message>
    <message>
        <source>All gates before it are passed.</source>
        <translation>Alle Gates davor sind passiert.</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>The gate %1 on the way into %2 is not passed: %3.</source>
        <translation>Das Gate %1 vor %2 ist nicht bestanden: %3.</translation>
    </message>
    <message>
        <source>The gate %1 on the way out of %2 is not passed: %3.</source>
        <translation>Das Gate %1 am Ausgang von %2 ist nicht bestanden: %3.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ProposalTable</name>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>In past cycles</source>
        <translation>In früheren Zyklen</translation>
    </message>
    <message>
        <source>Proposed rules</source>
        <translation>Vorgeschlagene Regeln</translation>
    </message>
</context>
<context>
    <name>Plimsoll::PublishCommands</name>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Veröffentlichen …</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>In&amp;vitation…</source>
        <translation>&amp;Einladung …</translation>
    </message>
    <message>
        <source>Se&amp;nt invitations…</source>
        <translation>Gesendete Ein&amp;ladungen …</translation>
    </message>
    <message>
        <source>1 calendar is published</source>
        <translation>1 Kalender ist veröffentlicht</translation>
    </message>
    <message>
        <source>%1 calendars are published</source>
        <translation>%1 Kalender sind veröffentlicht</translation>
    </message>
    <message>
        <source>Select the milestones to which people are to be invited</source>
        <translation>Wählen Sie die Meilensteine aus, zu denen Personen eingeladen werden sollen</translation>
    </message>
    <message>
        <source>The invitation was saved; open it with your mail program</source>
        <translation>Die Einladung wurde gespeichert; öffnen Sie sie mit Ihrem E-Mail-Programm</translation>
    </message>
    <message>
        <source>%1 invitations were saved; open them with your mail program</source>
        <translation>%1 Einladungen wurden gespeichert; öffnen Sie sie mit Ihrem E-Mail-Programm</translation>
    </message>
    <message>
        <source>Folder for the mails</source>
        <translation>Ordner für die E-Mails</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>E-Mail speichern</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>E-Mails (*.eml)</translation>
    </message>
</context>
<context>
    <name>Plimsoll::PublishDialog</name>
    <message>
        <source>Web server</source>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>CalDAV</source>
        <translation>CalDAV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>An event that is no longer in this calendar</source>
        <translation>Ein Ereignis, das nicht mehr in diesem Kalender ist</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgesagt: %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>A published calendar is a file or a calendar on a server that others subscribe to. When dates move, publish again, and their calendars follow.</source>
        <translation>Ein veröffentlichter Kalender ist eine Datei oder ein Kalender auf einem Server, den andere abonnieren. Wenn sich Termine verschieben, veröffentlichen Sie erneut, und deren Kalender ziehen nach.</translation>
    </message>
    <message>
        <source>Publish a calendar…</source>
        <translation>Einen Kalender veröffentlichen …</translation>
    </message>
    <message>
        <source>%1: %v of %m</source>
        <translation>%1: %v von %m</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Last published</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>To publish</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Published calendars</source>
        <translation>Veröffentlichte Kalender</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Events that would change</source>
        <translation>Ereignisse, die sich ändern würden</translation>
    </message>
    <message>
        <source>Address to subscribe to</source>
        <translation>Adresse zum Abonnieren</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>The address was copied.</source>
        <translation>Die Adresse wurde kopiert.</translation>
    </message>
    <message>
        <source>How to subscribe</source>
        <translation>So wird abonniert</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What somebody else changed</source>
        <translation>Was jemand anderes geändert hat</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Überschreiben</translation>
    </message>
    <message>
        <source>&amp;Keep what is there</source>
        <translation>Vorhandenes beha&amp;lten</translation>
    </message>
    <message>
        <source>Being compared …</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Subscribers of %1 see all dates as they are in the plan.</source>
        <translation>Abonnenten von %1 sehen alle Termine so, wie sie im Plan stehen.</translation>
    </message>
    <message>
        <source>When it is published, subscribers of %1 will see:</source>
        <translation>Nach der Veröffentlichung sehen Abonnenten von %1:</translation>
    </message>
    <message>
        <source>&amp;Publish 1 calendar</source>
        <translation>1 Kalender &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Publish %1 calendars</source>
        <translation>%1 Kalender &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>This plan can only be read, so it can&apos;t note what is published; open it for writing first.</source>
        <translation>Dieser Plan kann nur gelesen werden und daher nicht vermerken, was veröffentlicht wird; öffnen Sie ihn zuerst zum Schreiben.</translation>
    </message>
    <message>
        <source>%1 is published no more; what was published stays where it is. Undo brings it back.</source>
        <translation>%1 wird nicht mehr veröffentlicht; was veröffentlicht wurde, bleibt, wo es ist. „Rückgängig“ stellt es wieder her.</translation>
    </message>
    <message>
        <source>1 calendar is up to date.</source>
        <translation>1 Kalender ist aktuell.</translation>
    </message>
    <message>
        <source>%1 calendars are up to date.</source>
        <translation>%1 Kalender sind aktuell.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::QualityPage</name>
    <message>
        <source>Select regression scope…</source>
        <translation>Regressionsumfang auswählen …</translation>
    </message>
    <message>
        <source>Import results…</source>
        <translation>Ergebnisse importieren …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Tabelle als CSV exportieren …</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Add cycle</source>
        <translation>Testzyklus hinzufügen</translation>
    </message>
    <message>
        <source>A cycle is the testing of a release between two of its milestones; there is none yet.</source>
        <translation>Ein Testzyklus ist das Testen eines Releases zwischen zweien seiner Meilensteine; es gibt noch keinen.</translation>
    </message>
    <message>
        <source>%1 cycles</source>
        <translation>%1 Testzyklen</translation>
    </message>
    <message>
        <source>1 cycle</source>
        <translation>1 Testzyklus</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Testfall hinzufügen</translation>
    </message>
    <message>
        <source>Cases are what is tested, by hand or by themselves; add a suite, then its cases.</source>
        <translation>Testfälle sind das, was getestet wird, von Hand oder automatisch; fügen Sie eine Testsuite und dann deren Testfälle hinzu.</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 Testfälle</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 Testfall</translation>
    </message>
    <message>
        <source>Add suite</source>
        <translation>Testsuite hinzufügen</translation>
    </message>
    <message>
        <source>Suites hold the cases that belong together; there is none yet.</source>
        <translation>Testsuites enthalten die Testfälle, die zusammengehören; es gibt noch keine.</translation>
    </message>
    <message>
        <source>%1 suites</source>
        <translation>%1 Testsuites</translation>
    </message>
    <message>
        <source>1 suite</source>
        <translation>1 Testsuite</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Testzyklen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Testsuites</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Wackelig</translation>
    </message>
    <message>
        <source>Quality plan</source>
        <translation>Qualitätsplan</translation>
    </message>
    <message>
        <source>Add a test cycle first</source>
        <translation>Zuerst einen Testzyklus hinzufügen</translation>
    </message>
    <message>
        <source>Add test cases first</source>
        <translation>Zuerst Testfälle hinzufügen</translation>
    </message>
    <message>
        <source>Choose by change, risk and area what the cycle tests</source>
        <translation>Nach Änderung, Risiko und Bereich auswählen, was der Testzyklus testet</translation>
    </message>
    <message>
        <source>Take results of JUnit files or tables into the cycle</source>
        <translation>Ergebnisse aus JUnit-Dateien oder Tabellen in den Testzyklus übernehmen</translation>
    </message>
    <message>
        <source>%1 results imported</source>
        <translation>%1 Ergebnisse importiert</translation>
    </message>
    <message>
        <source>Results come in runs: from files, or by hand under Tests; there is none yet.</source>
        <translation>Ergebnisse kommen in Läufen: aus Dateien oder von Hand unter Tests; noch gibt es keinen.</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Durchläufe</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchläufe</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RaciModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>milestone, release</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>✗ nobody</source>
        <translation>✗ niemand</translation>
    </message>
    <message>
        <source>✗ %1 roles</source>
        <translation>✗ %1 Rollen</translation>
    </message>
    <message>
        <source>Make %1 %2 for %3</source>
        <comment>role, responsible, what</comment>
        <translation>%1 bei %3 als %2 eintragen</translation>
    </message>
    <message>
        <source>Take %1 out of %2</source>
        <translation>%1 aus %2 herausnehmen</translation>
    </message>
    <message>
        <source>Add the activity %1</source>
        <translation>Aktivität %1 hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>what, role, part</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>nicht beteiligt</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RaciPane</name>
    <message>
        <source>Add activity…</source>
        <translation>Aktivität hinzufügen …</translation>
    </message>
    <message>
        <source>each with exactly one accountable</source>
        <translation>jede mit genau einer rechenschaftspflichtigen Rolle</translation>
    </message>
    <message>
        <source>%1 without exactly one accountable</source>
        <translation>%1 ohne genau eine rechenschaftspflichtige Rolle</translation>
    </message>
    <message>
        <source>Add Activity</source>
        <translation>Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>The matrix says who is responsible, accountable, consulted and informed; it has no activity yet.</source>
        <translation>Die Matrix sagt, wer verantwortlich und wer rechenschaftspflichtig ist, wer konsultiert und wer informiert wird; sie hat noch keine Aktivität.</translation>
    </message>
    <message>
        <source>The matrix is made of roles; add some under Tables first.</source>
        <translation>Die Matrix besteht aus Rollen; fügen Sie zuerst unter „Tabellen“ welche hinzu.</translation>
    </message>
    <message>
        <source>What is done, such as “Deploy to production”:</source>
        <translation>Was getan wird, etwa „In Produktion ausrollen“:</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RaciView</name>
    <message>
        <source>RACI matrix: R, A, C and I put a letter, Delete takes it away</source>
        <translation>RACI-Matrix: R, A, C und I setzen einen Buchstaben, Entf entfernt ihn</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ReadSheetDialog</name>
    <message>
        <source>Read capacity sheets back</source>
        <translation>Kapazitätstabellen zurücklesen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Sent h</source>
        <translation>Gesendet h</translation>
    </message>
    <message>
        <source>Theirs h</source>
        <translation>Antwort h</translation>
    </message>
    <message>
        <source>Ours now h</source>
        <translation>Jetzt hier h</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Who has not answered, and what is stale</source>
        <translation>Wer nicht geantwortet hat und was veraltet ist</translation>
    </message>
    <message>
        <source>No answer in the sheet of %1 for: %2.</source>
        <translation>Keine Antwort in der Tabelle von %1 für: %2.</translation>
    </message>
    <message>
        <source>Everybody has answered, and nothing is stale.</source>
        <translation>Alle haben geantwortet, und nichts ist veraltet.</translation>
    </message>
    <message>
        <source>Nothing came back that differs from the plan.</source>
        <translation>Es kam nichts zurück, was vom Plan abweicht.</translation>
    </message>
    <message>
        <source>Nothing came back that differs from the plan; that it came back is kept.</source>
        <translation>Es kam nichts zurück, was vom Plan abweicht; der Rücklauf wird vermerkt.</translation>
    </message>
    <message>
        <source>Tick what the plan shall take. Rows whose hours changed here since the sheet was sent are not ticked.</source>
        <translation>Kreuzen Sie an, was der Plan übernehmen soll. Zeilen, deren Stunden sich hier seit dem Senden der Tabelle geändert haben, sind nicht angekreuzt.</translation>
    </message>
    <message>
        <source>changed here since it was sent</source>
        <translation>hier seit dem Senden geändert</translation>
    </message>
    <message>
        <source>Keep that it came back</source>
        <translation>Rücklauf vermerken</translation>
    </message>
    <message>
        <source>Keep that they came back</source>
        <translation>Rückläufe vermerken</translation>
    </message>
    <message>
        <source>Take 1 row</source>
        <translation>1 Zeile übernehmen</translation>
    </message>
    <message>
        <source>Take %1 rows</source>
        <translation>%1 Zeilen übernehmen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ReapplyDialog</name>
    <message>
        <source>Re-apply Changed Pattern</source>
        <translation>Geändertes Muster neu anwenden</translation>
    </message>
    <message>
        <source>No release was made from another one yet</source>
        <translation>Noch wurde kein Release aus einem anderen abgeleitet</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Muster:</translation>
    </message>
    <message>
        <source>&amp;Onto:</source>
        <translation>A&amp;uf:</translation>
    </message>
    <message>
        <source>All %1 releases made from it</source>
        <translation>Alle %1 daraus abgeleiteten Releases</translation>
    </message>
    <message>
        <source>The pattern has not changed since; there is nothing to re-apply.</source>
        <translation>Das Muster hat sich seitdem nicht geändert; es gibt nichts erneut anzuwenden.</translation>
    </message>
    <message>
        <source>No release was made from another one yet; use “Branch next release…” first.</source>
        <translation>Noch wurde kein Release aus einem anderen abgeleitet; verwenden Sie zuerst „Nächstes Release ableiten …“.</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Moves by</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>1 milestone changed</source>
        <translation>1 Meilenstein geändert</translation>
    </message>
    <message>
        <source>%1 milestones changed</source>
        <translation>%1 Meilensteine geändert</translation>
    </message>
    <message>
        <source>1 date moves</source>
        <translation>1 Termin verschiebt sich</translation>
    </message>
    <message>
        <source>%1 dates move</source>
        <translation>%1 Termine verschieben sich</translation>
    </message>
    <message>
        <source>1 changed in both: tick it where the pattern shall win</source>
        <translation>1 in beiden geändert: ankreuzen, wo das Muster gelten soll</translation>
    </message>
    <message>
        <source>%1 changed in both: tick those where the pattern shall win</source>
        <translation>%1 in beiden geändert: ankreuzen, wo das Muster gelten soll</translation>
    </message>
    <message>
        <source>Nothing is ticked that would change a release.</source>
        <translation>Nichts angekreuzt, was ein Release ändern würde.</translation>
    </message>
    <message>
        <source>Re-apply</source>
        <translation>Erneut anwenden</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RecordDelegate</name>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RecordHistoryPanel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Unchanged since the plan was made.</source>
        <translation>Unverändert, seit der Plan angelegt wurde.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RecordModel</name>
    <message>
        <source>New audience</source>
        <translation>Neue Zielgruppe</translation>
    </message>
    <message>
        <source>New back-out plan</source>
        <translation>Neuer Rückfallplan</translation>
    </message>
    <message>
        <source>New day off</source>
        <translation>Neuer freier Tag</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>New work item</source>
        <translation>Neuer Vorgang</translation>
    </message>
    <message>
        <source>New skill</source>
        <translation>Neue Fähigkeit</translation>
    </message>
    <message>
        <source>New standing duty</source>
        <translation>Neue Daueraufgabe</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>NewToggle</source>
        <translation>NeuerToggle</translation>
    </message>
    <message>
        <source>“%1” is no position; type on, off or a share like 25 %.</source>
        <translation>„%1“ ist keine Stellung; geben Sie on, off oder einen Anteil wie 25 % ein.</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Altlast</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New train</source>
        <translation>Neuer Release-Train</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Neuer Kalender</translation>
    </message>
    <message>
        <source>New build</source>
        <translation>Neuer Build</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Neue Störung</translation>
    </message>
    <message>
        <source>New pipeline run</source>
        <translation>Neuer Pipeline-Lauf</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RecordTableView</name>
    <message>
        <source>Edit cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Ganze Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Tabelle als CSV exportieren …</translation>
    </message>
    <message>
        <source>Added; the filter hides it.</source>
        <translation>Hinzugefügt; der Filter blendet es aus.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export table as CSV</source>
        <translation>Tabelle als CSV exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>%1 rows written.</source>
        <translation>%1 Zeilen geschrieben.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RecordsPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Tabelle als CSV exportieren …</translation>
    </message>
    <message>
        <source>Copy public holidays…</source>
        <translation>Feiertage kopieren …</translation>
    </message>
    <message>
        <source>Add release</source>
        <translation>Release hinzufügen</translation>
    </message>
    <message>
        <source>A release is one shipping of a product, with its milestones; there is none yet.</source>
        <translation>Ein Release ist eine Auslieferung eines Produkts mit ihren Meilensteinen; es gibt noch keines.</translation>
    </message>
    <message>
        <source>%1 releases</source>
        <translation>%1 Releases</translation>
    </message>
    <message>
        <source>1 release</source>
        <translation>1 Release</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Produkt hinzufügen</translation>
    </message>
    <message>
        <source>A product is what ships; there is none yet.</source>
        <translation>Ein Produkt ist das, was ausgeliefert wird; es gibt noch keines.</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 Produkte</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Add window</source>
        <translation>Zeitfenster hinzufügen</translation>
    </message>
    <message>
        <source>Windows are spans in which nothing may ship, or that stand for an event; there is none yet.</source>
        <translation>Zeitfenster sind Zeiträume, in denen nichts ausgeliefert werden darf oder die für ein Ereignis stehen; es gibt noch keines.</translation>
    </message>
    <message>
        <source>%1 windows</source>
        <translation>%1 Zeitfenster</translation>
    </message>
    <message>
        <source>1 window</source>
        <translation>1 Zeitfenster</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Roles own milestones and are filled by people; there is none yet.</source>
        <translation>Rollen sind für Meilensteine zuständig und werden von Personen ausgefüllt; es gibt noch keine.</translation>
    </message>
    <message>
        <source>%1 roles</source>
        <translation>%1 Rollen</translation>
    </message>
    <message>
        <source>1 role</source>
        <translation>1 Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>People fill roles and are needed on days; there is nobody yet.</source>
        <translation>Personen füllen Rollen aus und werden an Tagen gebraucht; noch gibt es keine.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <source>A calendar can be exported for a team; there is none yet.</source>
        <translation>Für ein Team lässt sich ein Kalender exportieren; noch gibt es keines.</translation>
    </message>
    <message>
        <source>%1 teams</source>
        <translation>%1 Teams</translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>1 Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Add skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Milestones can need skills on the day; there is none yet.</source>
        <translation>Meilensteine können an ihrem Tag Fähigkeiten brauchen; noch gibt es keine.</translation>
    </message>
    <message>
        <source>%1 skills</source>
        <translation>%1 Fähigkeiten</translation>
    </message>
    <message>
        <source>1 skill</source>
        <translation>1 Fähigkeit</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Add audience</source>
        <translation>Zielgruppe hinzufügen</translation>
    </message>
    <message>
        <source>An audience is told of dates, customers by public titles only; there is none yet.</source>
        <translation>Eine Zielgruppe erfährt Termine, Kunden nur unter öffentlichen Titeln; noch gibt es keine.</translation>
    </message>
    <message>
        <source>%1 audiences</source>
        <translation>%1 Zielgruppen</translation>
    </message>
    <message>
        <source>1 audience</source>
        <translation>1 Zielgruppe</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Add calendar</source>
        <translation>Kalender hinzufügen</translation>
    </message>
    <message>
        <source>Without a calendar Monday to Friday are worked; add one for other weeks and for holidays.</source>
        <translation>Ohne Kalender wird von Montag bis Freitag gearbeitet; fügen Sie einen für andere Wochen und für Feiertage hinzu.</translation>
    </message>
    <message>
        <source>%1 calendars</source>
        <translation>%1 Kalender</translation>
    </message>
    <message>
        <source>1 calendar</source>
        <translation>1 Kalender</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Add day off</source>
        <translation>Freien Tag hinzufügen</translation>
    </message>
    <message>
        <source>Holidays and other days that differ from the week stand here; there is none yet.</source>
        <translation>Hier stehen Feiertage und andere Tage, die von der Woche abweichen; noch gibt es keine.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Add responsibility</source>
        <translation>Zuständigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Who is responsible, accountable, consulted and informed stands here; nobody is yet.</source>
        <translation>Hier steht, wer verantwortlich, rechenschaftspflichtig, zu konsultieren und zu informieren ist; noch ist niemand eingetragen.</translation>
    </message>
    <message>
        <source>%1 responsibilities</source>
        <translation>%1 Zuständigkeiten</translation>
    </message>
    <message>
        <source>1 responsibility</source>
        <translation>1 Zuständigkeit</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>Add train</source>
        <translation>Release-Train hinzufügen</translation>
    </message>
    <message>
        <source>A train departs every so many weeks or months, and a release may slip to its next departure; there is none yet.</source>
        <translation>Ein Release-Train fährt im Takt von Wochen oder Monaten ab, und ein Release kann sich auf seine nächste Abfahrt verschieben; noch gibt es keinen.</translation>
    </message>
    <message>
        <source>%1 trains</source>
        <translation>%1 Release-Trains</translation>
    </message>
    <message>
        <source>1 train</source>
        <translation>1 Release-Train</translation>
    </message>
    <message>
        <source>Trains</source>
        <translation>Release-Trains</translation>
    </message>
    <message>
        <source>Add exception</source>
        <translation>Ausnahme hinzufügen</translation>
    </message>
    <message>
        <source>Departures that a train moves or leaves out stand here; there is none yet.</source>
        <translation>Hier stehen Abfahrten, die ein Release-Train verlegt oder auslässt; noch gibt es keine.</translation>
    </message>
    <message>
        <source>%1 exceptions</source>
        <translation>%1 Ausnahmen</translation>
    </message>
    <message>
        <source>1 exception</source>
        <translation>1 Ausnahme</translation>
    </message>
    <message>
        <source>Train exceptions</source>
        <translation>Train-Ausnahmen</translation>
    </message>
    <message>
        <source>Add environment</source>
        <translation>Umgebung hinzufügen</translation>
    </message>
    <message>
        <source>A release goes through environments on its way to customers, and may book them; there is none yet.</source>
        <translation>Ein Release durchläuft auf dem Weg zu den Kunden Umgebungen und kann sie buchen; noch gibt es keine.</translation>
    </message>
    <message>
        <source>%1 environments</source>
        <translation>%1 Umgebungen</translation>
    </message>
    <message>
        <source>1 environment</source>
        <translation>1 Umgebung</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>“Allow in This Window…” on a milestone in a hard window lists it here; there is none yet.</source>
        <translation>„In diesem Zeitfenster zulassen …“ bei einem Meilenstein in einem harten Zeitfenster trägt ihn hier ein; noch gibt es keinen.</translation>
    </message>
    <message>
        <source>Window exceptions</source>
        <translation>Zeitfenster-Ausnahmen</translation>
    </message>
    <message>
        <source>Add dependency</source>
        <translation>Abhängigkeit hinzufügen</translation>
    </message>
    <message>
        <source>A link drawn on the timeline lets a milestone wait for another one; there is none yet.</source>
        <translation>Eine in der Zeitleiste gezogene Verknüpfung lässt einen Meilenstein auf einen anderen warten; noch gibt es keine.</translation>
    </message>
    <message>
        <source>%1 dependencies</source>
        <translation>%1 Abhängigkeiten</translation>
    </message>
    <message>
        <source>1 dependency</source>
        <translation>1 Abhängigkeit</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>%1 holidays stand in the calendar now.</source>
        <translation>%1 Feiertage stehen nun im Kalender.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ReleaseDialog</name>
    <message>
        <source>New release</source>
        <translation>Neues Release</translation>
    </message>
    <message>
        <source>Name of a product, new or known</source>
        <translation>Name eines Produkts, neu oder bekannt</translation>
    </message>
    <message>
        <source>Version, as titles show it: 1.38</source>
        <translation>Version, wie Titel sie zeigen: 1.38</translation>
    </message>
    <message>
        <source>&amp;Product:</source>
        <translation>&amp;Produkt:</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>&amp;Release:</translation>
    </message>
    <message>
        <source>&amp;Go-live:</source>
        <translation>&amp;Go-live:</translation>
    </message>
    <message>
        <source>Add release</source>
        <translation>Release anlegen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ReleaseNotesDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Als &amp;Markdown speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern …</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Release Notes</translation>
    </message>
    <message>
        <source>Public items without a note for customers</source>
        <translation>Öffentliche Vorgänge ohne Notiz für Kunden</translation>
    </message>
    <message>
        <source>Double-click an item to write its note</source>
        <translation>Doppelklicken Sie auf einen Vorgang, um seine Notiz zu schreiben</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>&amp;Release:</translation>
    </message>
    <message>
        <source>For &amp;whom:</source>
        <translation>&amp;Für wen:</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Everybody inside</source>
        <translation>Alle Internen</translation>
    </message>
    <message>
        <source>No public work item of this release has a note for customers yet.</source>
        <translation>Noch hat kein öffentlicher Vorgang dieses Releases eine Notiz für Kunden.</translation>
    </message>
    <message>
        <source>This release ships no work item yet.</source>
        <translation>Dieses Release liefert noch keinen Vorgang aus.</translation>
    </message>
    <message>
        <source>1 public item says nothing to customers yet:</source>
        <translation>1 öffentlicher Vorgang sagt Kunden noch nichts:</translation>
    </message>
    <message>
        <source>%1 public items say nothing to customers yet:</source>
        <translation>%1 öffentliche Vorgänge sagen Kunden noch nichts:</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern …</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>&amp;Release:</translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Sections:</source>
        <translation>&amp;Abschnitte:</translation>
    </message>
    <message>
        <source>The full plan</source>
        <translation>Der vollständige Plan</translation>
    </message>
    <message>
        <source>One page for a steering committee</source>
        <translation>Eine Seite für den Lenkungsausschuss</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>Everybody inside</source>
        <translation>Alle Internen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ResultDialog</name>
    <message>
        <source>Test Failed</source>
        <translation>Test fehlgeschlagen</translation>
    </message>
    <message>
        <source>Test Blocked</source>
        <translation>Test blockiert</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What blocks it</source>
        <translation>Was ihn blockiert</translation>
    </message>
    <message>
        <source>What was done, what was seen, what was expected</source>
        <translation>Was getan, was beobachtet und was erwartet wurde</translation>
    </message>
    <message>
        <source>What must be there before it can be run</source>
        <translation>Was da sein muss, bevor er ausgeführt werden kann</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>&amp;Fehlgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Blocked</source>
        <translation>&amp;Blockiert</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RevertDialog</name>
    <message>
        <source>Backup before the first change of a session</source>
        <translation>Sicherung vor der ersten Änderung einer Sitzung</translation>
    </message>
    <message>
        <source>Backup point made with Save</source>
        <translation>Mit „Speichern“ angelegter Sicherungspunkt</translation>
    </message>
    <message>
        <source>Backup before a newer version changed the file</source>
        <translation>Sicherung, bevor eine neuere Version die Datei änderte</translation>
    </message>
    <message>
        <source>Backup before an import</source>
        <translation>Sicherung vor einem Import</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Revert to</source>
        <translation>Zurücksetzen auf</translation>
    </message>
    <message>
        <source>Choose what the plan shall be again. That is one more step: nothing that was done since is lost.</source>
        <translation>Wählen Sie, was der Plan wieder sein soll. Das ist ein weiterer Schritt: Nichts, was seitdem geschah, geht verloren.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>States of the plan</source>
        <translation>Stände des Plans</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>After a step of the history</source>
        <translation>Nach einem Schritt des Verlaufs</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Sicherungen auf diesem Rechner</translation>
    </message>
    <message>
        <source>There is no backup yet; the first one is made with the first change.</source>
        <translation>Noch gibt es keine Sicherung; die erste entsteht mit der ersten Änderung.</translation>
    </message>
    <message>
        <source>Revert to the state of %1</source>
        <translation>Auf den Stand vom %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung vom %1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RiskFilterBar</name>
    <message>
        <source>S&amp;tate:</source>
        <translation>S&amp;tatus:</translation>
    </message>
    <message>
        <source>State of the risks shown</source>
        <translation>Status der gezeigten Risiken</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>O&amp;wner:</source>
        <translation>&amp;Verantwortlich:</translation>
    </message>
    <message>
        <source>Owner of the risks shown</source>
        <translation>Verantwortliche der gezeigten Risiken</translation>
    </message>
    <message>
        <source>Mat&amp;rix by impact on:</source>
        <translation>Mat&amp;rix nach Auswirkung auf:</translation>
    </message>
    <message>
        <source>Impact that the matrix shows</source>
        <translation>Auswirkung, die die Matrix zeigt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RisksPage</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Exposure over time</source>
        <translation>Risikowert im Zeitverlauf</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Risikoregister</translation>
    </message>
    <message>
        <source>Add risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Has struck</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Starts the contingency: its actions fall due</source>
        <translation>Startet den Notfallplan: Seine Aktionen werden fällig</translation>
    </message>
    <message>
        <source>Risk scale…</source>
        <translation>Risikoskala …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Inherent</source>
        <translation>Inhärent</translation>
    </message>
    <message>
        <source>Shows and moves where risks stand before the response</source>
        <translation>Zeigt und verschiebt, wo Risiken vor der Maßnahme stehen</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restrisiko</translation>
    </message>
    <message>
        <source>Shows and moves where risks stand after the response</source>
        <translation>Zeigt und verschiebt, wo Risiken nach der Maßnahme stehen</translation>
    </message>
    <message>
        <source>Remove risks</source>
        <translation>Risiken entfernen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>1 risk</source>
        <translation>1 Risiko</translation>
    </message>
    <message>
        <source>%1 risks</source>
        <translation>%1 Risiken</translation>
    </message>
    <message>
        <source>%1, inherent exposure %2 working days</source>
        <translation>%1, inhärenter Risikowert %2 Arbeitstage</translation>
    </message>
    <message>
        <source>%1, residual exposure %2 working days</source>
        <translation>%1, Restrisikowert %2 Arbeitstage</translation>
    </message>
    <message>
        <source>Has struck; no contingency action is known</source>
        <translation>Eingetreten; keine Aktion des Notfallplans ist bekannt</translation>
    </message>
    <message>
        <source>The contingency has begun: 1 action is due on %1</source>
        <translation>Der Notfallplan läuft: 1 Aktion ist am %1 fällig</translation>
    </message>
    <message>
        <source>The contingency has begun: %1 actions are due, the first on %2</source>
        <translation>Der Notfallplan läuft: %1 Aktionen sind fällig, die erste am %2</translation>
    </message>
    <message>
        <source>No risk holds these words.</source>
        <translation>Kein Risiko enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No risk has this state and owner.</source>
        <translation>Kein Risiko hat diesen Status und diesen Verantwortlichen.</translation>
    </message>
    <message>
        <source>No risk of this release is known yet.</source>
        <translation>Noch ist kein Risiko dieses Releases bekannt.</translation>
    </message>
    <message>
        <source>No risk is known yet.</source>
        <translation>Noch ist kein Risiko bekannt.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RolloutDialog</name>
    <message>
        <source>Stay out of hard &amp;windows</source>
        <translation>Harte &amp;Zeitfenster meiden</translation>
    </message>
    <message>
        <source>New Roll-out</source>
        <translation>Neuer Rollout</translation>
    </message>
    <message>
        <source>Those of the milestone</source>
        <translation>Die des Meilensteins</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>What is watched: error rate, time to answer</source>
        <translation>Was beobachtet wird: Fehlerrate, Antwortzeit</translation>
    </message>
    <message>
        <source>At what it is taken back: more than 1 % of requests fail</source>
        <translation>Wann zurückgenommen wird: mehr als 1 % der Anfragen schlagen fehl</translation>
    </message>
    <message>
        <source>What happens to data, there and back</source>
        <translation>Was mit Daten geschieht, hin und zurück</translation>
    </message>
    <message>
        <source>&amp;Technique:</source>
        <translation>&amp;Verfahren:</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>&amp;Release:</translation>
    </message>
    <message>
        <source>&amp;Feature:</source>
        <translation>&amp;Feature:</translation>
    </message>
    <message>
        <source>&amp;Begins with:</source>
        <translation>&amp;Beginnt mit:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Umgebung:</translation>
    </message>
    <message>
        <source>Live &amp;side before:</source>
        <translation>Vorher aktive &amp;Seite:</translation>
    </message>
    <message>
        <source>T&amp;oggle:</source>
        <translation>T&amp;oggle:</translation>
    </message>
    <message>
        <source>O&amp;wner:</source>
        <translation>Veran&amp;twortlich:</translation>
    </message>
    <message>
        <source>&amp;Metric:</source>
        <translation>&amp;Metrik:</translation>
    </message>
    <message>
        <source>&amp;Kill criterion:</source>
        <translation>&amp;Abbruchkriterium:</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Daten:</translation>
    </message>
    <message>
        <source>&amp;Holds in:</source>
        <translation>&amp;Haltezeit in:</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Add step</source>
        <translation>Schritt hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>Remo&amp;ve step</source>
        <translation>Schritt &amp;entfernen</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>Was das bedeuten würde</translation>
    </message>
    <message>
        <source>&amp;Plan roll-out</source>
        <translation>Rollout &amp;planen</translation>
    </message>
    <message>
        <source>The whole release</source>
        <translation>Das ganze Release</translation>
    </message>
    <message>
        <source>The go-live</source>
        <translation>Der Go-live</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>It still asks</source>
        <translation>Noch anzugeben</translation>
    </message>
    <message>
        <source>Problems that it makes</source>
        <translation>Entstehende Probleme</translation>
    </message>
    <message>
        <source>It says all that it must, and makes no problems.</source>
        <translation>Alle nötigen Angaben sind vorhanden, und es entstehen keine Probleme.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RolloutNote</name>
    <message>
        <source>%1 of %2 says all that it must.</source>
        <translation>%1 von %2 enthält alle nötigen Angaben.</translation>
    </message>
    <message>
        <source>%1 of %2 still asks: %3</source>
        <translation>Bei %1 von %2 fehlt noch: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Without steps yet: %1.</source>
        <translation>Noch ohne Schritte: %1.</translation>
    </message>
    <message>
        <source>%1 is live on %2 since %3.</source>
        <translation>%1 ist seit %3 auf %2 live.</translation>
    </message>
    <message>
        <source>About the roll-out</source>
        <translation>Zum Rollout</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RolloutPage</name>
    <message>
        <source>New roll-out…</source>
        <translation>Neuer Rollout …</translation>
    </message>
    <message>
        <source>Plan the steps by which a feature or a release comes to users</source>
        <translation>Die Schritte planen, in denen ein Feature oder ein Release zu den Anwendern kommt</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>The chosen steps went well today</source>
        <translation>Die gewählten Schritte sind heute gut verlaufen</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>The chosen step is killed, and what follows from that</source>
        <translation>Der gewählte Schritt wird abgebrochen, mit allem, was daraus folgt</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Switches the chosen toggles in the environment of the current cell: on, off (Space)</source>
        <translation>Schaltet die gewählten Toggles in der Umgebung der aktuellen Zelle um: ein, aus (Leertaste)</translation>
    </message>
    <message>
        <source>Code removed</source>
        <translation>Code entfernt</translation>
    </message>
    <message>
        <source>The code of the chosen toggles was removed today</source>
        <translation>Der Code der gewählten Toggles wurde heute entfernt</translation>
    </message>
    <message>
        <source>Schedule rehearsal</source>
        <translation>Probe ansetzen</translation>
    </message>
    <message>
        <source>Adds a milestone five working days before go-live, at which the plan is tried</source>
        <translation>Fügt fünf Arbeitstage vor dem Go-live einen Meilenstein hinzu, an dem der Plan erprobt wird</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Tabelle als CSV exportieren …</translation>
    </message>
    <message>
        <source>A roll-out brings a feature or a release to users step by step; none is planned yet.</source>
        <translation>Ein Rollout bringt ein Feature oder ein Release Schritt für Schritt zu den Anwendern; noch ist keiner geplant.</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Toggles</source>
        <translation>Toggles</translation>
    </message>
    <message>
        <source>Add back-out plan</source>
        <translation>Rückfallplan hinzufügen</translation>
    </message>
    <message>
        <source>A back-out plan says how a release goes back when it must; there is none yet.</source>
        <translation>Ein Rückfallplan sagt, wie ein Release notfalls zurückgenommen wird; noch gibt es keinen.</translation>
    </message>
    <message>
        <source>%1 back-out plans</source>
        <translation>%1 Rückfallpläne</translation>
    </message>
    <message>
        <source>1 back-out plan</source>
        <translation>1 Rückfallplan</translation>
    </message>
    <message>
        <source>Back-out</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>Add on-call duty</source>
        <translation>Bereitschaft hinzufügen</translation>
    </message>
    <message>
        <source>Who is on call watches the steps of roll-outs; nobody is yet.</source>
        <translation>Wer Bereitschaft hat, beobachtet die Schritte der Rollouts; noch ist niemand eingeteilt.</translation>
    </message>
    <message>
        <source>%1 duties</source>
        <translation>%1 Bereitschaften</translation>
    </message>
    <message>
        <source>1 duty</source>
        <translation>1 Bereitschaft</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Add toggle</source>
        <translation>Toggle hinzufügen</translation>
    </message>
    <message>
        <source>A feature toggle switches what is built on and off without another release; there is none yet.</source>
        <translation>Ein Feature-Toggle schaltet Gebautes ohne weiteres Release ein und aus; noch gibt es keinen.</translation>
    </message>
    <message>
        <source>%1 toggles</source>
        <translation>%1 Toggles</translation>
    </message>
    <message>
        <source>1 toggle</source>
        <translation>1 Toggle</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Add a release first</source>
        <translation>Legen Sie zuerst ein Release an</translation>
    </message>
    <message>
        <source>Import toggles…</source>
        <translation>Toggles importieren …</translation>
    </message>
    <message>
        <source>Import duties…</source>
        <translation>Bereitschaften importieren …</translation>
    </message>
    <message>
        <source>Who is on call, from a table (CSV) with the columns person, from, until and team</source>
        <translation>Wer Bereitschaft hat, aus einer Tabelle (CSV) mit den Spalten person, from, until und team</translation>
    </message>
    <message>
        <source>Feature toggles from a table (CSV) with a row for each</source>
        <translation>Feature-Toggles aus einer Tabelle (CSV) mit je einer Zeile pro Toggle</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RulesDialog</name>
    <message>
        <source>Turn Dates into Rules</source>
        <translation>Termine in Regeln umwandeln</translation>
    </message>
    <message>
        <source>Learn Rules from Past Cycles</source>
        <translation>Regeln aus früheren Zyklen lernen</translation>
    </message>
    <message>
        <source>Choose the milestone to count from</source>
        <translation>Wählen Sie den Meilenstein, ab dem gezählt wird</translation>
    </message>
    <message>
        <source>&amp;Count from:</source>
        <translation>&amp;Zählen ab:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cycles to compare</source>
        <translation>Zu vergleichende Zyklen</translation>
    </message>
    <message>
        <source>Compare these &amp;cycles:</source>
        <translation>Diese Z&amp;yklen vergleichen:</translation>
    </message>
    <message>
        <source>Check &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Check &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>Choose the milestone from which the others are counted, normally the go-live.</source>
        <translation>Wählen Sie den Meilenstein, ab dem die anderen gezählt werden, normalerweise den Go-live.</translation>
    </message>
    <message>
        <source>All other milestones of this release follow rules already.</source>
        <translation>Alle anderen Meilensteine dieses Releases folgen bereits Regeln.</translation>
    </message>
    <message>
        <source>Each rule gives the date that the milestone has now, so nothing moves. When the anchor moves, they follow.</source>
        <translation>Jede Regel ergibt den Termin, den der Meilenstein jetzt hat, daher verschiebt sich nichts. Verschiebt sich der Anker, folgen sie.</translation>
    </message>
    <message>
        <source>One cycle alone teaches nothing; import or tick another one of the same product.</source>
        <translation>Ein Zyklus allein lehrt nichts; importieren Sie einen weiteren desselben Produkts oder kreuzen Sie einen an.</translation>
    </message>
    <message>
        <source>%1 of %2 milestones that all cycles have keep their distance to the anchor.</source>
        <translation>%1 von %2 Meilensteinen, die es in allen Zyklen gibt, behalten ihren Abstand zum Anker.</translation>
    </message>
    <message>
        <source>%1 differs: %2.</source>
        <translation>%1 weicht ab: %2.</translation>
    </message>
    <message>
        <source>not in all cycles</source>
        <translation>nicht in allen Zyklen</translation>
    </message>
    <message>
        <source>the same in all</source>
        <translation>überall gleich</translation>
    </message>
    <message>
        <source>%1; moved with others</source>
        <translation>%1; zusammen mit anderen verschoben</translation>
    </message>
    <message>
        <source>Turn 1 date into a rule</source>
        <translation>1 Termin in eine Regel umwandeln</translation>
    </message>
    <message>
        <source>Turn %1 dates into rules</source>
        <translation>%1 Termine in Regeln umwandeln</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RunList</name>
    <message>
        <source>Tests of the cycle</source>
        <translation>Tests des Testzyklus</translation>
    </message>
    <message>
        <source>Take out of the cycle</source>
        <translation>Aus dem Testzyklus nehmen</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed…</source>
        <translation>Fehlgeschlagen …</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation>Blockiert …</translation>
    </message>
    <message>
        <source>1 test</source>
        <translation>1 Test</translation>
    </message>
    <message>
        <source>%1 tests</source>
        <translation>%1 Tests</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>No test of the cycle holds these words.</source>
        <translation>Kein Test des Testzyklus enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing is planned to be tested in this cycle yet.</source>
        <translation>In diesem Testzyklus ist noch nichts zum Testen geplant.</translation>
    </message>
    <message>
        <source>Select regression scope…</source>
        <translation>Regressionsumfang auswählen …</translation>
    </message>
</context>
<context>
    <name>Plimsoll::RunbookPane</name>
    <message>
        <source>Tick off step</source>
        <translation>Schritt abhaken</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>A runbook says what is done at a go-live, minute by minute; it has no step yet.</source>
        <translation>Ein Runbook sagt Minute für Minute, was beim Go-live getan wird; es hat noch keinen Schritt.</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Milestone whose moment is T0</source>
        <translation>Meilenstein, dessen Zeitpunkt T0 ist</translation>
    </message>
    <message>
        <source>T0 is</source>
        <translation>T0 ist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>milestone, release</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 min in all, %2 of %3 done</source>
        <translation>%1 min insgesamt, %2 von %3 erledigt</translation>
    </message>
    <message>
        <source>%1; no way back from %2 on</source>
        <translation>%1; ab %2 gibt es kein Zurück</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ScaleDialog</name>
    <message>
        <source>Risk scale</source>
        <translation>Risikoskala</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>&amp;Levels:</source>
        <translation>&amp;Stufen:</translation>
    </message>
    <message>
        <source>Medium from score</source>
        <translation>Mittel ab Punktwert</translation>
    </message>
    <message>
        <source>High from score</source>
        <translation>Hoch ab Punktwert</translation>
    </message>
    <message>
        <source>Critical from score</source>
        <translation>Kritisch ab Punktwert</translation>
    </message>
    <message>
        <source>Also rate the impact on:</source>
        <translation>Auch die Auswirkung bewerten auf:</translation>
    </message>
    <message>
        <source>Use this scale</source>
        <translation>Diese Skala verwenden</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Name of probability level %1</source>
        <translation>Name der Stufe %1 der Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Name of impact level %1</source>
        <translation>Name der Stufe %1 der Auswirkung</translation>
    </message>
    <message>
        <source>Name of %1 level %2</source>
        <translation>%1: Name der Stufe %2</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Highest probability of level %1</source>
        <translation>Höchste Eintrittswahrscheinlichkeit der Stufe %1</translation>
    </message>
    <message>
        <source>Most working days of level %1</source>
        <translation>Meiste Arbeitstage der Stufe %1</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ScopeBar</name>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Gruppieren nach:</translation>
    </message>
    <message>
        <source>By what the work items are grouped</source>
        <translation>Wonach die Vorgänge gruppiert werden</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ScopeCommands</name>
    <message>
        <source>Add part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle ausklappen</translation>
    </message>
    <message>
        <source>Add a work item below the current one, of which it is a part (Alt+Insert)</source>
        <translation>Unter dem aktuellen Vorgang einen weiteren als dessen Teil hinzufügen (Alt+Einfg)</translation>
    </message>
    <message>
        <source>Make the selected items parts of the one above (Alt+Shift+Right)</source>
        <translation>Die ausgewählten Vorgänge zu Teilen des Vorgangs darüber machen (Alt+Umschalt+Rechts)</translation>
    </message>
    <message>
        <source>Put the selected items beside what they are parts of (Alt+Shift+Left)</source>
        <translation>Die ausgewählten Vorgänge neben den Vorgang stellen, dessen Teile sie sind (Alt+Umschalt+Links)</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Give all selected items a state, a release, a team or a priority</source>
        <translation>Allen ausgewählten Vorgängen einen Status, ein Release, ein Team oder eine Priorität geben</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priorität …</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>Priority; the greater the sooner:</source>
        <translation>Priorität; je größer, desto früher:</translation>
    </message>
    <message>
        <source>Set the priority</source>
        <translation>Priorität setzen</translation>
    </message>
    <message>
        <source>New work item</source>
        <translation>Neuer Vorgang</translation>
    </message>
    <message>
        <source>Ask for an exception…</source>
        <translation>Ausnahme beantragen …</translation>
    </message>
    <message>
        <source>Ask two people to let an item in that ends behind the freeze of its release</source>
        <translation>Zwei Personen bitten, einen Vorgang zuzulassen, der hinter dem Freeze seines Releases endet</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ScopeDialog</name>
    <message>
        <source>&amp;Take out all other tests that have no result</source>
        <translation>&amp;Alle anderen Tests ohne Ergebnis herausnehmen</translation>
    </message>
    <message>
        <source>Regression Scope of %1</source>
        <translation>Regressionsumfang von %1</translation>
    </message>
    <message>
        <source>Regression Scope</source>
        <translation>Regressionsumfang</translation>
    </message>
    <message>
        <source>What the release &amp;changes: %1</source>
        <translation>Was das Re&amp;lease ändert: %1</translation>
    </message>
    <message>
        <source>What high &amp;risks are about: %1</source>
        <translation>Worum es bei hohen &amp;Risiken geht: %1</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>In the cycle</source>
        <translation>Im Testzyklus</translation>
    </message>
    <message>
        <source>Selected tests</source>
        <translation>Ausgewählte Tests</translation>
    </message>
    <message>
        <source>These &amp;areas:</source>
        <translation>Diese &amp;Bereiche:</translation>
    </message>
    <message>
        <source>Only these ta&amp;gs (none ticked: all):</source>
        <translation>Nur diese S&amp;chlagwörter (keines angekreuzt: alle):</translation>
    </message>
    <message>
        <source>The cycle is gone; close this and choose another one.</source>
        <translation>Den Testzyklus gibt es nicht mehr; schließen Sie dies und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>1 test selected</source>
        <translation>1 Test ausgewählt</translation>
    </message>
    <message>
        <source>%1 tests selected</source>
        <translation>%1 Tests ausgewählt</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 herausgenommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Plan 1 more test</source>
        <translation>1 weiteren Test &amp;planen</translation>
    </message>
    <message>
        <source>&amp;Plan %1 more tests</source>
        <translation>%1 weitere Tests &amp;planen</translation>
    </message>
    <message>
        <source>&amp;Plan these tests</source>
        <translation>Diese Tests &amp;planen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>already</source>
        <translation>bereits</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ScopeModel</name>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Ebene %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Vorgang</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Vorgänge</translation>
    </message>
    <message>
        <source>None of these (%1)</source>
        <translation>Nichts davon (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ScopePage</name>
    <message>
        <source>Hours that %1 needs</source>
        <translation>Stunden, die %1 braucht</translation>
    </message>
    <message>
        <source>Add demand</source>
        <translation>Bedarf hinzufügen</translation>
    </message>
    <message>
        <source>Remove demands</source>
        <translation>Bedarf entfernen</translation>
    </message>
    <message>
        <source>Choose a work item to see how many hours of which skill it needs.</source>
        <translation>Wählen Sie einen Vorgang, um zu sehen, wie viele Stunden welcher Fähigkeit er braucht.</translation>
    </message>
    <message>
        <source>This work item needs no hours yet.</source>
        <translation>Dieser Vorgang braucht noch keine Stunden.</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>What %1 waits for</source>
        <translation>Worauf %1 wartet</translation>
    </message>
    <message>
        <source>Add dependency</source>
        <translation>Abhängigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Remove dependencies</source>
        <translation>Abhängigkeiten entfernen</translation>
    </message>
    <message>
        <source>Choose a work item to see what it waits for.</source>
        <translation>Wählen Sie einen Vorgang, um zu sehen, worauf er wartet.</translation>
    </message>
    <message>
        <source>This work item waits for no other.</source>
        <translation>Dieser Vorgang wartet auf keinen anderen.</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Add work item</source>
        <translation>Vorgang hinzufügen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Remove work items</source>
        <translation>Vorgänge entfernen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>1 work item</source>
        <translation>1 Vorgang</translation>
    </message>
    <message>
        <source>%1 work items</source>
        <translation>%1 Vorgänge</translation>
    </message>
    <message>
        <source>No work item holds these words.</source>
        <translation>Kein Vorgang enthält diese Wörter.</translation>
    </message>
    <message>
        <source>This release ships no work item yet.</source>
        <translation>Dieses Release liefert noch keinen Vorgang aus.</translation>
    </message>
    <message>
        <source>Work items are what releases ship; there is none yet.</source>
        <translation>Vorgänge sind das, was Releases ausliefern; noch gibt es keinen.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::SendSheetDialog</name>
    <message>
        <source>Send capacity sheets</source>
        <translation>Kapazitätstabellen senden</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>First week</source>
        <translation>Erste Woche</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>No team has people yet; say in Capacity, under Memberships, who works for which team.</source>
        <translation>Noch hat kein Team Personen; geben Sie unter „Kapazität“ bei „Mitgliedschaften“ an, wer für welches Team arbeitet.</translation>
    </message>
    <message>
        <source>Tick the teams whose leads get a sheet.</source>
        <translation>Kreuzen Sie die Teams an, deren Leitung eine Tabelle erhält.</translation>
    </message>
    <message>
        <source>Each team gets a table that spreadsheets open: a row a person, a column a week, with the hours as the plan has them.</source>
        <translation>Jedes Team erhält eine Datei für Tabellenkalkulationen: eine Zeile je Person, eine Spalte je Woche, mit den Stunden, wie sie der Plan enthält.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::SentInvitationsDialog</name>
    <message>
        <source>Tells an old date</source>
        <translation>Nennt einen alten Termin</translation>
    </message>
    <message>
        <source>Is off, and they don’t know</source>
        <translation>Entfällt, aber sie wissen es nicht</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Sent invitations</source>
        <translation>Versandte Einladungen</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>They know</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Save the updates…</source>
        <translation>Aktualisierungen speichern …</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Save the update…</source>
        <translation>Aktualisierung speichern …</translation>
    </message>
    <message>
        <source>Save %1 updates…</source>
        <translation>%1 Aktualisierungen speichern …</translation>
    </message>
    <message>
        <source>Nobody was invited yet; choose milestones, then Invitation….</source>
        <translation>Noch wurde niemand eingeladen; wählen Sie Meilensteine und dann „Einladung …“.</translation>
    </message>
    <message>
        <source>Everybody who was invited knows the present dates.</source>
        <translation>Alle Eingeladenen kennen die jetzigen Termine.</translation>
    </message>
    <message>
        <source>1 invitation tells an old date. Its update moves or cancels the event in the calendars of those who were invited.</source>
        <translation>1 Einladung nennt einen alten Termin. Ihre Aktualisierung verschiebt den Kalendereintrag bei den Eingeladenen oder sagt ihn ab.</translation>
    </message>
    <message>
        <source>%1 invitations tell old dates. Their updates move or cancel the events in the calendars of those who were invited.</source>
        <translation>%1 Einladungen nennen alte Termine. Ihre Aktualisierungen verschieben die Kalendereinträge bei den Eingeladenen oder sagen sie ab.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Plimsoll::Sidebar</name>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Small month</source>
        <translation>Kleiner Monat</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
</context>
<context>
    <name>Plimsoll::SkillLoadModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>nobody is there</source>
        <translation>niemand ist da</translation>
    </message>
    <message>
        <source> %, over</source>
        <translation> %, überlastet</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Available h</source>
        <translation>Verfügbar h</translation>
    </message>
    <message>
        <source>Asked for h</source>
        <translation>Bedarf h</translation>
    </message>
    <message>
        <source>Free h</source>
        <translation>Frei h</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Verplant</translation>
    </message>
</context>
<context>
    <name>Plimsoll::SkillNeedTable</name>
    <message>
        <source>Hours by skill</source>
        <translation>Stunden je Fähigkeit</translation>
    </message>
</context>
<context>
    <name>Plimsoll::SkillPane</name>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Span of a row</source>
        <translation>Zeitraum je Zeile</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Capacity against demand</source>
        <translation>Kapazität und Bedarf</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>The plan has no skills yet; add them in Tables, say who has them here, and how many hours releases need.</source>
        <translation>Der Plan hat noch keine Fähigkeiten; fügen Sie sie unter „Tabellen“ hinzu und geben Sie hier an, wer sie hat und wie viele Stunden Releases brauchen.</translation>
    </message>
    <message>
        <source>More is asked for than there is from %1: %2 h against %3 h.</source>
        <translation>Ab %1 übersteigt der Bedarf das Verfügbare: %2 h gegenüber %3 h.</translation>
    </message>
    <message>
        <source>%1 h belong to releases or phases without a date and are not shown.</source>
        <translation>%1 h gehören zu Releases oder Phasen ohne Termin und werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>More than there is</source>
        <translation>Mehr als verfügbar</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
</context>
<context>
    <name>Plimsoll::SlipDialog</name>
    <message>
        <source>Slip</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Milestones that move</source>
        <translation>Meilensteine, die sich verschieben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep as scenario…</source>
        <translation>Als &amp;Szenario behalten …</translation>
    </message>
    <message>
        <source>Nothing moves; the slip can be compared and adopted later, under What-If.</source>
        <translation>Nichts verschiebt sich; die Verschiebung lässt sich später unter „Was-wäre-wenn“ vergleichen und übernehmen.</translation>
    </message>
    <message>
        <source>Slip 1 milestone</source>
        <translation>1 Meilenstein verschieben</translation>
    </message>
    <message>
        <source>Slip %1 milestones</source>
        <translation>%1 Meilensteine verschieben</translation>
    </message>
    <message>
        <source>1 milestone moves</source>
        <translation>1 Meilenstein verschiebt sich</translation>
    </message>
    <message>
        <source>%1 milestones move</source>
        <translation>%1 Meilensteine verschieben sich</translation>
    </message>
    <message>
        <source>1 of them in another release</source>
        <translation>1 davon in einem anderen Release</translation>
    </message>
    <message>
        <source>%1 of them in other releases</source>
        <translation>%1 davon in anderen Releases</translation>
    </message>
    <message>
        <source>1 new conflict</source>
        <translation>1 neuer Konflikt</translation>
    </message>
    <message>
        <source>%1 new conflicts</source>
        <translation>%1 neue Konflikte</translation>
    </message>
    <message>
        <source>1 would be past</source>
        <translation>1 läge in der Vergangenheit</translation>
    </message>
    <message>
        <source>%1 would be past</source>
        <translation>%1 lägen in der Vergangenheit</translation>
    </message>
    <message>
        <source>1 message comes too late</source>
        <translation>1 Nachricht kommt zu spät</translation>
    </message>
    <message>
        <source>%1 messages come too late</source>
        <translation>%1 Nachrichten kommen zu spät</translation>
    </message>
    <message>
        <source>1 audience will hold stale dates</source>
        <translation>1 Zielgruppe wird veraltete Termine haben</translation>
    </message>
    <message>
        <source>%1 audiences will hold stale dates</source>
        <translation>%1 Zielgruppen werden veraltete Termine haben</translation>
    </message>
</context>
<context>
    <name>Plimsoll::SlipEffects</name>
    <message>
        <source>%1 to %2 is due on %3, but would have to be sent by %4</source>
        <translation>%1 an %2 ist am %3 fällig, müsste aber bis %4 gesendet werden</translation>
    </message>
    <message>
        <source>What the slip means</source>
        <translation>Was die Verschiebung bedeutet</translation>
    </message>
    <message>
        <source>New conflicts (%1)</source>
        <translation>Neue Konflikte (%1)</translation>
    </message>
    <message>
        <source>Milestones that would be past (%1)</source>
        <translation>Meilensteine, die in der Vergangenheit lägen (%1)</translation>
    </message>
    <message>
        <source>Messages whose notice becomes too short (%1)</source>
        <translation>Nachrichten, deren Vorlauf zu kurz wird (%1)</translation>
    </message>
    <message>
        <source>Audiences that will hold stale dates (%1)</source>
        <translation>Zielgruppen, die veraltete Termine haben werden (%1)</translation>
    </message>
    <message>
        <source>Conflicts that go away (%1)</source>
        <translation>Konflikte, die entfallen (%1)</translation>
    </message>
    <message>
        <source>No new conflicts, no milestone that would be past, no message that comes too late, no audience that holds stale dates.</source>
        <translation>Keine neuen Konflikte, kein Meilenstein in der Vergangenheit, keine Nachricht, die zu spät kommt, keine Zielgruppe mit veralteten Terminen.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::SlipFields</name>
    <message>
        <source>By</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>To the next train</source>
        <translation>Auf den nächsten Train</translation>
    </message>
    <message>
        <source>By how much, or to when</source>
        <translation>Um wie viel oder auf wann</translation>
    </message>
    <message>
        <source>Amount; negative is earlier</source>
        <translation>Betrag; negativ ist früher</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>Auf welchen Tag</translation>
    </message>
    <message>
        <source>This milestone only</source>
        <translation>Nur dieser Meilenstein</translation>
    </message>
    <message>
        <source>This and later ones</source>
        <translation>Dieser und spätere</translation>
    </message>
    <message>
        <source>The whole release</source>
        <translation>Das ganze Release</translation>
    </message>
    <message>
        <source>Keep the intervals</source>
        <translation>Abstände beibehalten</translation>
    </message>
    <message>
        <source>Absorb the float</source>
        <translation>Pufferzeit aufzehren</translation>
    </message>
    <message>
        <source>Shorten buffers first</source>
        <translation>Zuerst Reserven kürzen</translation>
    </message>
    <message>
        <source>Later ones move only as far as what comes before them forces them</source>
        <translation>Spätere verschieben sich nur so weit, wie die vorangehenden sie dazu zwingen</translation>
    </message>
    <message>
        <source>Spans with a floor give way before the go-live moves</source>
        <translation>Zeitspannen mit einer Mindestdauer geben nach, bevor sich der Go-live verschiebt</translation>
    </message>
    <message>
        <source>Change notices to those inside say so</source>
        <translation>Änderungsmitteilungen an Interne nennen das</translation>
    </message>
    <message>
        <source>&amp;Milestone:</source>
        <translation>&amp;Meilenstein:</translation>
    </message>
    <message>
        <source>&amp;Slips:</source>
        <translation>&amp;Verschiebt sich:</translation>
    </message>
    <message>
        <source>What m&amp;oves:</source>
        <translation>Was si&amp;ch verschiebt:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Wie:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Begründung:</translation>
    </message>
    <message>
        <source>&amp;Approved by:</source>
        <translation>Ge&amp;nehmigt von:</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Plimsoll::SlipMovesModel</name>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Moves by</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Plimsoll::StageModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Achtung</translation>
    </message>
</context>
<context>
    <name>Plimsoll::StaleBar</name>
    <message>
        <source>%1 (1 date of %2)</source>
        <translation>%1 (1 Termin von %2)</translation>
    </message>
    <message>
        <source>%1 (%2 dates of %3)</source>
        <translation>%1 (%2 Termine von %3)</translation>
    </message>
    <message>
        <source>Told dates that do not hold any more: %1.</source>
        <translation>Mitgeteilte Termine gelten nicht mehr: %1.</translation>
    </message>
    <message>
        <source>Their change notices wait to be sent.</source>
        <translation>Ihre Änderungsmitteilungen warten auf den Versand.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TableColumns</name>
    <message>
        <source>Fit widths to the contents</source>
        <translation>Breiten an den Inhalt anpassen</translation>
    </message>
    <message>
        <source>Back to the usual columns</source>
        <translation>Zurück zu den üblichen Spalten</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TableEditing</name>
    <message>
        <source>Paste %1 rows</source>
        <translation>%1 Zeilen einfügen</translation>
    </message>
    <message>
        <source>Paste into %1 cells</source>
        <translation>In %1 Zellen einfügen</translation>
    </message>
    <message>
        <source>Fill down %1 cells</source>
        <translation>%1 Zellen nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Clear %1 cells</source>
        <translation>%1 Zellen leeren</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TableImportDialog</name>
    <message>
        <source>Remarks about the table</source>
        <translation>Bemerkungen zur Tabelle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Remarks and changes</source>
        <translation>Bemerkungen und Änderungen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nichts zu importieren.</translation>
    </message>
    <message>
        <source>Nothing to import: %1</source>
        <translation>Nichts zu importieren: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TablePane</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>Nothing here holds these words.</source>
        <translation>Nichts hier enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TakeBackDialog</name>
    <message>
        <source>Does not happen: %1.</source>
        <translation>Findet nicht statt: %1.</translation>
    </message>
    <message>
        <source>Is added: %1.</source>
        <translation>Kommt hinzu: %1.</translation>
    </message>
    <message>
        <source>%1 is off in %2.</source>
        <translation>%1 ist in %2 ausgeschaltet.</translation>
    </message>
    <message>
        <source>Cancel the &amp;steps after it</source>
        <translation>Die folgenden &amp;Schritte absagen</translation>
    </message>
    <message>
        <source>Add a step at which it is switched &amp;back</source>
        <translation>Einen Schritt hinzufügen, in dem &amp;zurückgeschaltet wird</translation>
    </message>
    <message>
        <source>Take Back a Step</source>
        <translation>Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Step:</source>
        <translation>Schritt:</translation>
    </message>
    <message>
        <source>Kill criterion:</source>
        <translation>Abbruchkriterium:</translation>
    </message>
    <message>
        <source>Taken back &amp;on:</source>
        <translation>Zurückgenommen &amp;am:</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TargetDialog</name>
    <message>
        <source>Published calendar</source>
        <translation>Veröffentlichter Kalender</translation>
    </message>
    <message>
        <source>Publish another calendar</source>
        <translation>Weiteren Kalender veröffentlichen</translation>
    </message>
    <message>
        <source>As it is listed here: Customers, QA team …</source>
        <translation>Wie er hier aufgeführt wird: Kunden, QA-Team …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source> hours before</source>
        <translation> Stunden vorher</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Wo:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>Calen&amp;dar:</source>
        <translation>Kalen&amp;der:</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>&amp;Product:</source>
        <translation>&amp;Produkt:</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>&amp;Release:</translation>
    </message>
    <message>
        <source>&amp;Team:</source>
        <translation>&amp;Team:</translation>
    </message>
    <message>
        <source>&amp;Milestones:</source>
        <translation>&amp;Meilensteine:</translation>
    </message>
    <message>
        <source>Re&amp;minder:</source>
        <translation>Er&amp;innerung:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A file, also in a shared folder</source>
        <translation>Eine Datei, auch in einem freigegebenen Ordner</translation>
    </message>
    <message>
        <source>A file on a web server</source>
        <translation>Eine Datei auf einem Webserver</translation>
    </message>
    <message>
        <source>A calendar on a CalDAV server</source>
        <translation>Ein Kalender auf einem CalDAV-Server</translation>
    </message>
    <message>
        <source>Everybody inside</source>
        <translation>Alle Internen</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>All, and windows</source>
        <translation>Alle, auch Zeitfenster</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>D&amp;atei:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Beside the plan, or a whole path</source>
        <translation>Neben dem Plan oder ein vollständiger Pfad</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Find calendars</source>
        <translation>Kalender suchen</translation>
    </message>
    <message>
        <source>Publish into</source>
        <translation>Veröffentlichen in</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Looking for calendars on %1 …</source>
        <translation>Kalender auf %1 werden gesucht …</translation>
    </message>
    <message>
        <source>A new calendar, made when it is published</source>
        <translation>Ein neuer Kalender, angelegt beim Veröffentlichen</translation>
    </message>
    <message>
        <source>No calendar there can be written, and none can be made; ask whoever runs the server for one.</source>
        <translation>Dort lässt sich in keinen Kalender schreiben und keiner anlegen; bitten Sie den Betreiber des Servers um einen.</translation>
    </message>
    <message>
        <source>No event fits this choice; the calendar would be empty.</source>
        <translation>Kein Termin entspricht dieser Auswahl; der Kalender wäre leer.</translation>
    </message>
    <message>
        <source>1 event, listed by calendar programs as “%1”.</source>
        <translation>1 Termin, von Kalenderprogrammen als „%1“ aufgeführt.</translation>
    </message>
    <message>
        <source>%1 events, listed by calendar programs as “%2”.</source>
        <translation>%1 Termine, von Kalenderprogrammen als „%2“ aufgeführt.</translation>
    </message>
    <message>
        <source>The password is asked for when it is published, and never in the plan.</source>
        <translation>Das Passwort wird beim Veröffentlichen abgefragt und steht nie im Plan.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TemplateEditor</name>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>Subject of the template</source>
        <translation>Betreff der Vorlage</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>Markdown, with places to fill in such as {{ release.name }}</source>
        <translation>Markdown mit Platzhaltern wie {{ release.name }}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a place to fill in</source>
        <translation>Einen Platzhalter einfügen</translation>
    </message>
    <message>
        <source>A list of</source>
        <translation>Liste von</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>Keine Vorlage gewählt</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TestImportDialog</name>
    <message>
        <source>Import Results of %1</source>
        <translation>Ergebnisse von %1 importieren</translation>
    </message>
    <message>
        <source>Import Results of %1 Files</source>
        <translation>Ergebnisse aus %1 Dateien importieren</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Add them to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Test that no case knows</source>
        <translation>Test, den kein Testfall kennt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tests that no case knows</source>
        <translation>Tests, die kein Testfall kennt</translation>
    </message>
    <message>
        <source>Into the &amp;cycle:</source>
        <translation>In den Test&amp;zyklus:</translation>
    </message>
    <message>
        <source>Tests that no case &amp;knows:</source>
        <translation>Tests, die kein Testfall &amp;kennt:</translation>
    </message>
    <message>
        <source>&amp;Build that was tested:</source>
        <translation>Getesteter &amp;Build:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Import 1 result</source>
        <translation>1 Ergebnis &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 results</source>
        <translation>%1 Ergebnisse &amp;importieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nichts zu importieren.</translation>
    </message>
    <message>
        <source>1 of the tests is not planned in the cycle.</source>
        <translation>1 der Tests ist im Testzyklus nicht geplant.</translation>
    </message>
    <message>
        <source>%1 of the tests are not planned in the cycle.</source>
        <translation>%1 der Tests sind im Testzyklus nicht geplant.</translation>
    </message>
    <message>
        <source>The first %1 of %2 tests that no case knows are shown.</source>
        <translation>Gezeigt werden die ersten %1 von %2 Tests, die kein Testfall kennt.</translation>
    </message>
    <message>
        <source>%1 more remarks</source>
        <translation>%1 weitere Bemerkungen</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TextField</name>
    <message>
        <source>Open address</source>
        <translation>Adresse öffnen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TimelineDialog</name>
    <message>
        <source>What counts from &amp;what</source>
        <translation>Was ab &amp;was zählt</translation>
    </message>
    <message>
        <source>&amp;Critical path and float</source>
        <translation>&amp;Kritischer Pfad und Pufferzeit</translation>
    </message>
    <message>
        <source>&amp;Work items</source>
        <translation>&amp;Vorgänge</translation>
    </message>
    <message>
        <source>Timeline on paper</source>
        <translation>Zeitleiste auf Papier</translation>
    </message>
    <message>
        <source>All releases</source>
        <translation>Alle Releases</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Save as one pict&amp;ure…</source>
        <translation>Als ein &amp;Bild speichern …</translation>
    </message>
    <message>
        <source>&amp;Release:</source>
        <translation>&amp;Release:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>&amp;Ausrichtung:</translation>
    </message>
    <message>
        <source>Pages &amp;beside each other:</source>
        <translation>Seiten &amp;nebeneinander:</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages: %2 beside, %3 below each other</source>
        <translation>%1 Seiten: %2 nebeneinander, %3 untereinander</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TimelinePage</name>
    <message>
        <source>Nothing is planned yet: the timeline shows releases and their milestones over time, and what waits for what.</source>
        <translation>Noch ist nichts geplant: Die Zeitleiste zeigt Releases und ihre Meilensteine im Zeitverlauf und was worauf wartet.</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Bring the whole plan in sight</source>
        <translation>Den ganzen Plan ins Bild bringen</translation>
    </message>
    <message>
        <source>&amp;Critical path</source>
        <translation>&amp;Kritischer Pfad</translation>
    </message>
    <message>
        <source>Show how far milestones and work may slip, and which may not slip at all</source>
        <translation>Zeigen, wie weit sich Meilensteine und Vorgänge verschieben dürfen und welche gar nicht</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>Show which milestones count from which</source>
        <translation>Zeigen, welche Meilensteine ab welchen zählen</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Arbeit</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Verknüpfen</translation>
    </message>
    <message>
        <source>Let another milestone wait for the current one (L)</source>
        <translation>Einen anderen Meilenstein auf den aktuellen warten lassen (L)</translation>
    </message>
    <message>
        <source>New m&amp;ilestone</source>
        <translation>Neuer Me&amp;ilenstein</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Basisplan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>1 milestone</source>
        <translation>1 Meilenstein</translation>
    </message>
    <message>
        <source>%1 milestones</source>
        <translation>%1 Meilensteine</translation>
    </message>
    <message>
        <source>%1 of %2 milestones shown</source>
        <translation>%1 von %2 Meilensteinen angezeigt</translation>
    </message>
    <message>
        <source>Show the %1 scheduled work items under their releases</source>
        <translation>Die %1 terminierten Vorgänge unter ihren Releases zeigen</translation>
    </message>
    <message>
        <source>Show where milestones and work were in a saved baseline</source>
        <translation>Zeigen, wo Meilensteine und Arbeit in einem gespeicherten Basisplan lagen</translation>
    </message>
    <message>
        <source>No work is scheduled yet; “Level work…” does that</source>
        <translation>Noch ist keine Arbeit terminiert; „Kapazitätsausgleich …“ erledigt das</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Which milestone waits for “%1”?</source>
        <translation>Welcher Meilenstein wartet auf „%1“?</translation>
    </message>
    <message>
        <source>“%1” waits for “%2”</source>
        <translation>„%1“ wartet auf „%2“</translation>
    </message>
    <message>
        <source>No planned release is shown to which a milestone could be added; choose one, or empty the filter.</source>
        <translation>Es wird kein geplantes Release gezeigt, dem ein Meilenstein hinzugefügt werden könnte; wählen Sie eines oder leeren Sie den Filter.</translation>
    </message>
    <message>
        <source>Title, then Enter</source>
        <translation>Titel, dann Eingabetaste</translation>
    </message>
    <message>
        <source>&amp;Remove link</source>
        <translation>Verknüpfung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Let another wait for it…</source>
        <translation>Anderen darauf &amp;warten lassen …</translation>
    </message>
    <message>
        <source>New &amp;milestone on %1</source>
        <translation>Neuer &amp;Meilenstein am %1</translation>
    </message>
    <message>
        <source>“%1” counts from “%2”</source>
        <translation>„%1“ zählt ab „%2“</translation>
    </message>
    <message>
        <source>“%1” waits for “%2” and %3 more</source>
        <translation>„%1“ wartet auf „%2“ und %3 weitere</translation>
    </message>
    <message>
        <source>“%1” waits for “%2”, but may begin %3 earlier</source>
        <translation>„%1“ wartet auf „%2“, darf aber %3 früher beginnen</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <translation>Im Basisplan: %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % erledigt</translation>
    </message>
    <message>
        <source>On the critical chain: the work of its release ends later if it does</source>
        <translation>Auf der kritischen Kette: Endet dieser Vorgang später, endet auch die Arbeit seines Releases später</translation>
    </message>
    <message>
        <source>May slip by %1 (until %2)</source>
        <translation>Darf sich um %1 verschieben (bis %2)</translation>
    </message>
    <message>
        <source>On the critical path: no float</source>
        <translation>Auf dem kritischen Pfad: keine Pufferzeit</translation>
    </message>
    <message>
        <source>It, or what waits for it, is too late by %1</source>
        <translation>Er oder was auf ihn wartet, ist um %1 zu spät</translation>
    </message>
    <message>
        <source>No float</source>
        <translation>Keine Pufferzeit</translation>
    </message>
    <message>
        <source>“%1” starts when “%2” is finished</source>
        <translation>„%1“ beginnt, wenn „%2“ beendet ist</translation>
    </message>
    <message>
        <source>“%1” starts when “%2” has started</source>
        <translation>„%1“ beginnt, wenn „%2“ begonnen hat</translation>
    </message>
    <message>
        <source>“%1” finishes when “%2” is finished</source>
        <translation>„%1“ endet, wenn „%2“ beendet ist</translation>
    </message>
    <message>
        <source>“%1” finishes when “%2” has started</source>
        <translation>„%1“ endet, wenn „%2“ begonnen hat</translation>
    </message>
    <message>
        <source>, %1 later</source>
        <translation>, %1 später</translation>
    </message>
    <message>
        <source>, or up to %1 earlier</source>
        <translation>, oder bis zu %1 früher</translation>
    </message>
    <message>
        <source>Since the baseline: %1</source>
        <translation>Seit dem Basisplan: %1</translation>
    </message>
    <message>
        <source>Met on %1</source>
        <translation>Erfüllt am %1</translation>
    </message>
    <message>
        <source>Not met, and overdue</source>
        <translation>Nicht erfüllt und überfällig</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Noch nicht erfüllt</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TitleEditor</name>
    <message>
        <source>Title of the milestone</source>
        <translation>Titel des Meilensteins</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ToggleImportDialog</name>
    <message>
        <source>Import Toggles from %1</source>
        <translation>Toggles aus %1 importieren</translation>
    </message>
    <message>
        <source>What becomes of the toggles</source>
        <translation>Was aus den Toggles wird</translation>
    </message>
    <message>
        <source>&amp;Import 1 toggle</source>
        <translation>1 Toggle &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 toggles</source>
        <translation>%1 Toggles &amp;importieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>&amp;Product of toggles without one:</source>
        <translation>&amp;Produkt für Toggles ohne Produkt:</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TrendPane</name>
    <message>
        <source>The trend of each suite shows here as soon as results have come.</source>
        <translation>Hier erscheint der Trend jeder Testsuite, sobald Ergebnisse vorliegen.</translation>
    </message>
    <message>
        <source>Tests passed over time</source>
        <translation>Bestandene Tests im Zeitverlauf</translation>
    </message>
    <message>
        <source>Passed, %</source>
        <translation>Bestanden, %</translation>
    </message>
</context>
<context>
    <name>Plimsoll::TriagePage</name>
    <message>
        <source>Only &amp;open bugs</source>
        <translation>Nur &amp;offene Fehler</translation>
    </message>
    <message>
        <source>Views of the bugs</source>
        <translation>Ansichten der Fehler</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Add bug</source>
        <translation>Fehler hinzufügen</translation>
    </message>
    <message>
        <source>No bug is known yet.</source>
        <translation>Noch ist kein Fehler bekannt.</translation>
    </message>
    <message>
        <source>%1 bugs</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 bug</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>Bugs</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Take up deferred bugs</source>
        <translation>Zurückgestellte Fehler aufnehmen</translation>
    </message>
    <message>
        <source>Bugs that were deferred to this release come into it, to be judged anew</source>
        <translation>Auf dieses Release zurückgestellte Fehler kommen hinein, um neu beurteilt zu werden</translation>
    </message>
    <message>
        <source>&amp;Decided by:</source>
        <translation>&amp;Entschieden von:</translation>
    </message>
    <message>
        <source>Who decides about the bugs from now on</source>
        <translation>Wer von nun an über die Fehler entscheidet</translation>
    </message>
    <message>
        <source>Bug triage</source>
        <translation>Fehler-Triage</translation>
    </message>
    <message>
        <source>No bugs</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>1 bug is to be judged anew; Undo takes it back</source>
        <translation>1 Fehler ist neu zu beurteilen; „Rückgängig“ nimmt das zurück</translation>
    </message>
    <message>
        <source>%1 bugs are to be judged anew; Undo takes it back</source>
        <translation>%1 Fehler sind neu zu beurteilen; „Rückgängig“ nimmt das zurück</translation>
    </message>
</context>
<context>
    <name>Plimsoll::ViewCommands</name>
    <message>
        <source>&amp;Sidebar</source>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>Undo &amp;history</source>
        <translation>&amp;Rückgängig-Verlauf</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>Plimsoll::VoterModel</name>
    <message>
        <source>%1 %2</source>
        <comment>number, vote</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 not voted yet</source>
        <translation>%1 noch nicht abgestimmt</translation>
    </message>
    <message>
        <source>Vote of %1: %2</source>
        <translation>Stimme von %1: %2</translation>
    </message>
    <message>
        <source>not voted yet</source>
        <translation>noch nicht abgestimmt</translation>
    </message>
</context>
<context>
    <name>Plimsoll::VoterView</name>
    <message>
        <source>Votes: G for go, N for no go, A for abstain</source>
        <translation>Stimmen: G für Go, N für No-Go, A für Enthaltung</translation>
    </message>
</context>
<context>
    <name>Plimsoll::WaiveDialog</name>
    <message>
        <source>Waive Criterion</source>
        <translation>Ausnahme genehmigen</translation>
    </message>
    <message>
        <source>The gate may pass without %1, if somebody answers for that.</source>
        <translation>Das Gate darf ohne %1 passiert werden, wenn jemand dafür einsteht.</translation>
    </message>
    <message>
        <source>The gate may pass without these %1 criteria, if somebody answers for that.</source>
        <translation>Das Gate darf ohne diese %1 Kriterien passiert werden, wenn jemand dafür einsteht.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>Waived &amp;by</source>
        <translation>Genehmigt &amp;von</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>A waiver needs a reason; type it.</source>
        <translation>Eine Ausnahmegenehmigung braucht eine Begründung; geben Sie sie ein.</translation>
    </message>
    <message>
        <source>Somebody must answer for the waiver; choose who.</source>
        <translation>Jemand muss für die Ausnahmegenehmigung einstehen; wählen Sie, wer.</translation>
    </message>
    <message>
        <source>A waiver needs a last day; type it.</source>
        <translation>Eine Ausnahmegenehmigung braucht einen letzten Tag; geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>The last day has passed already; type a later one.</source>
        <translation>Der letzte Tag ist bereits vorbei; geben Sie einen späteren ein.</translation>
    </message>
    <message>
        <source>the waiver</source>
        <translation>die Ausnahmegenehmigung</translation>
    </message>
</context>
<context>
    <name>Plimsoll::WaiveProblemDialog</name>
    <message>
        <source>Waive Problem</source>
        <translation>Problem hinnehmen</translation>
    </message>
    <message>
        <source>This record only</source>
        <translation>Nur dieser Eintrag</translation>
    </message>
    <message>
        <source>Every record, now and later</source>
        <translation>Jeder Eintrag, jetzt und später</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Accepted &amp;by</source>
        <translation>Hingenommen &amp;von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>&amp;Genehmigen</translation>
    </message>
    <message>
        <source>Once waived it is left out of all counts, and listed with its reason.</source>
        <translation>Einmal hingenommen, zählt es nirgends mehr mit und wird mit seinem Grund aufgelistet.</translation>
    </message>
    <message>
        <source>A waiver needs a reason; type it.</source>
        <translation>Eine Ausnahmegenehmigung braucht eine Begründung; geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The last day has passed already; type a later one.</source>
        <translation>Der letzte Tag ist bereits vorbei; geben Sie einen späteren ein.</translation>
    </message>
    <message>
        <source>The last day cannot be read; type it.</source>
        <translation>Der letzte Tag ist nicht lesbar; bitte neu eingeben.</translation>
    </message>
    <message>
        <source>A waiver needs a last day; type it.</source>
        <translation>Eine Ausnahmegenehmigung braucht einen letzten Tag; geben Sie ihn ein.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::WeekList</name>
    <message>
        <source>Nothing is due this week.</source>
        <translation>Diese Woche ist nichts fällig.</translation>
    </message>
    <message>
        <source>Whose week</source>
        <translation>Wessen Woche</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Meine Woche</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>überfällig: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Plimsoll::WelcomePage</name>
    <message>
        <source>Plan a release that holds</source>
        <translation>Planen Sie ein Release, das hält</translation>
    </message>
    <message>
        <source>Dates that follow rules, people who are really there, and a calendar that everybody can subscribe to.</source>
        <translation>Termine, die Regeln folgen, Personen, die wirklich da sind, und ein Kalender, den alle abonnieren können.</translation>
    </message>
    <message>
        <source>Open the sample plan</source>
        <translation>Beispielplan öffnen</translation>
    </message>
    <message>
        <source>A real Kubernetes cycle with 38 dates. Try everything; it is a copy.</source>
        <translation>Ein echter Kubernetes-Zyklus mit 38 Terminen. Probieren Sie alles aus; es ist eine Kopie.</translation>
    </message>
    <message>
        <source>Import a schedule</source>
        <translation>Terminplan importieren</translation>
    </message>
    <message>
        <source>A CSV file or a table from a spreadsheet becomes a plan with rules.</source>
        <translation>Aus einer CSV-Datei oder einer Tabelle aus einer Tabellenkalkulation wird ein Plan mit Regeln.</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>New empty plan</source>
        <translation>Neuer leerer Plan</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Plan öffnen …</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt verwendete Pläne</translation>
    </message>
    <message>
        <source>Draft, not saved under a name yet</source>
        <translation>Entwurf, noch nicht unter einem Namen gespeichert</translation>
    </message>
    <message>
        <source>%1 — not found</source>
        <translation>%1 – nicht gefunden</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>Plimsoll::WhatIfDialog</name>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Open as a plan of its own</source>
        <translation>Als eigenen Plan ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Take changes from a plan…</source>
        <translation>Änderungen &amp;aus einem Plan holen …</translation>
    </message>
    <message>
        <source>What-If</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note of the scenario</source>
        <translation>Notiz des Szenarios</translation>
    </message>
    <message>
        <source>What else differs</source>
        <translation>Was sonst abweicht</translation>
    </message>
    <message>
        <source>Since the scenario was made the plan was changed at these places too. What you check becomes as in the scenario; the rest stays as in the plan.</source>
        <translation>Seit das Szenario angelegt wurde, hat sich auch der Plan an diesen Stellen geändert. Was Sie ankreuzen, wird wie im Szenario; der Rest bleibt wie im Plan.</translation>
    </message>
    <message>
        <source>A scenario keeps changes that are not made, to be compared and adopted later. Keep one with “Keep as scenario…” in the preview of a slip, or take the changes of a copy of this plan.</source>
        <translation>Ein Szenario hält Änderungen fest, die nicht vorgenommen sind, um sie zu vergleichen und später zu übernehmen. Behalten Sie eines mit „Als Szenario behalten …“ in der Vorschau einer Verschiebung, oder holen Sie die Änderungen aus einer Kopie dieses Plans.</translation>
    </message>
    <message>
        <source>Adopting a scenario changes the plan in one step and takes the scenario off this list; Undo takes that back.</source>
        <translation>Das Übernehmen eines Szenarios ändert den Plan in einem Schritt und nimmt das Szenario von dieser Liste; „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>The plan has not changed since it was made.</source>
        <translation>Der Plan hat sich nicht geändert, seit es angelegt wurde.</translation>
    </message>
    <message>
        <source>The plan has changed in one step since it was made.</source>
        <translation>Der Plan hat sich in einem Schritt geändert, seit es angelegt wurde.</translation>
    </message>
    <message>
        <source>The plan has changed in %1 steps since it was made.</source>
        <translation>Der Plan hat sich in %1 Schritten geändert, seit es angelegt wurde.</translation>
    </message>
    <message>
        <source>The plan has all of it already.</source>
        <translation>Der Plan enthält bereits alles davon.</translation>
    </message>
    <message>
        <source>No date differs</source>
        <translation>Kein Termin weicht ab</translation>
    </message>
    <message>
        <source>1 date differs</source>
        <translation>1 Termin weicht ab</translation>
    </message>
    <message>
        <source>%1 dates differ</source>
        <translation>%1 Termine weichen ab</translation>
    </message>
    <message>
        <source>1 problem is new</source>
        <translation>1 Problem ist neu</translation>
    </message>
    <message>
        <source>%1 problems are new</source>
        <translation>%1 Probleme sind neu</translation>
    </message>
    <message>
        <source>1 problem goes away</source>
        <translation>1 Problem entfällt</translation>
    </message>
    <message>
        <source>%1 problems go away</source>
        <translation>%1 Probleme entfallen</translation>
    </message>
    <message>
        <source>1 audience will hold stale dates</source>
        <translation>1 Zielgruppe wird veraltete Termine haben</translation>
    </message>
    <message>
        <source>%1 audiences will hold stale dates</source>
        <translation>%1 Zielgruppen werden veraltete Termine haben</translation>
    </message>
    <message>
        <source>a baseline keeps nothing but dates</source>
        <translation>ein Basisplan enthält nur Termine</translation>
    </message>
    <message>
        <source>Problems only in “%1” (%2)</source>
        <translation>Probleme nur in „%1“ (%2)</translation>
    </message>
    <message>
        <source>Audiences that hold stale dates only in “%1” (%2)</source>
        <translation>Zielgruppen mit veralteten Terminen nur in „%1“ (%2)</translation>
    </message>
    <message>
        <source>Neither has a problem or an audience with stale dates that the other has not.</source>
        <translation>Keiner von beiden hat ein Problem oder eine Zielgruppe mit veralteten Terminen, die der andere nicht hat.</translation>
    </message>
    <message>
        <source>The plan is open for reading only.</source>
        <translation>Der Plan ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is the plan now; Undo takes that back in one step.</source>
        <translation>„%1“ ist nun der Plan; „Rückgängig“ nimmt das in einem Schritt zurück.</translation>
    </message>
</context>
<context>
    <name>Plimsoll::WhatIfSides</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;mit</translation>
    </message>
    <message>
        <source>The plan as it is</source>
        <translation>Der Plan, wie er ist</translation>
    </message>
</context>
<context>
    <name>Plimsoll::WorkImportDialog</name>
    <message>
        <source>&amp;Give items without hours sample hours by their stage</source>
        <translation>Vorgängen ohne Stunden beispielhafte Stunden nach ihrem Reifegrad &amp;geben</translation>
    </message>
    <message>
        <source>Import Work Items from %1</source>
        <translation>Vorgänge aus %1 importieren</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Release of items without one:</source>
        <translation>&amp;Release für Vorgänge ohne Release:</translation>
    </message>
    <message>
        <source>&amp;Skill of hours without one:</source>
        <translation>Fä&amp;higkeit für Stunden ohne Fähigkeit:</translation>
    </message>
    <message>
        <source>&amp;Hours per story point:</source>
        <translation>&amp;Stunden pro Story Point:</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Import 1 work item</source>
        <translation>1 Vorgang &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import %1 work items</source>
        <translation>%1 Vorgänge &amp;importieren</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nichts zu importieren.</translation>
    </message>
    <message>
        <source>Nothing to import: the plan holds all of it already.</source>
        <translation>Nichts zu importieren: Der Plan enthält bereits alles.</translation>
    </message>
    <message>
        <source>New teams: %1</source>
        <translation>Neue Teams: %1</translation>
    </message>
    <message>
        <source>New skills: %1</source>
        <translation>Neue Fähigkeiten: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Text before each &amp;key:</source>
        <translation>Text &amp;vor jedem Schlüssel:</translation>
    </message>
</context>
<context>
    <name>Plimsoll::WorkMappingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Inhalt von Spalte %1</translation>
    </message>
</context>
<context>
    <name>Plimsoll::WorkOutcomeTable</name>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Remarks and changes</source>
        <translation>Bemerkungen und Änderungen</translation>
    </message>
    <message>
        <source>What becomes of the work items</source>
        <translation>Was aus den Vorgängen wird</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>Plimsoll::Workspace</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>Rückgängig-Verlauf</translation>
    </message>
</context>
<context>
    <name>Plimsoll::YearView</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1, who fills the role %2, is away on %3, the day of %4, and nobody deputises.</source>
        <translation>%1 hat die Rolle %2, ist aber am %3, dem Tag von %4, abwesend, und es gibt keine Vertretung.</translation>
    </message>
    <message>
        <source>Choose a deputy for the role, or move the milestone.</source>
        <translation>Wählen Sie eine Vertretung für die Rolle oder verschieben Sie den Meilenstein.</translation>
    </message>
    <message>
        <source>%1, who fills the role %2, is away on %3, the day of %4, and so is the deputy %5.</source>
        <translation>%1 hat die Rolle %2, ist aber am %3, dem Tag von %4, abwesend, und die Vertretung %5 ebenso.</translation>
    </message>
    <message>
        <source>Choose another deputy for the role, or move the milestone.</source>
        <translation>Wählen Sie eine andere Vertretung für die Rolle oder verschieben Sie den Meilenstein.</translation>
    </message>
    <message>
        <source>%1, who fills the role %2, is away on %3, the day of %4.</source>
        <translation>%1 hat die Rolle %2, ist aber am %3, dem Tag von %4, abwesend.</translation>
    </message>
    <message>
        <source>Agree with the deputy %1 to stand in, or move the milestone.</source>
        <translation>Sprechen Sie mit der Vertretung %1 ab, dass sie einspringt, oder verschieben Sie den Meilenstein.</translation>
    </message>
    <message>
        <source>%1 is needed for %2 on %3, but is away.</source>
        <translation>%1 wird am %3 für %2 gebraucht, ist aber abwesend.</translation>
    </message>
    <message>
        <source>Ask the deputy %1 to stand in, or move the milestone.</source>
        <translation>Bitten Sie die Vertretung %1, einzuspringen, oder verschieben Sie den Meilenstein.</translation>
    </message>
    <message>
        <source>%1 is needed for %2 on %3, but is away, and nobody deputises.</source>
        <translation>%1 wird am %3 für %2 gebraucht, ist aber abwesend, und es gibt keine Vertretung.</translation>
    </message>
    <message>
        <source>Choose somebody else, or move the milestone.</source>
        <translation>Wählen Sie jemand anderen oder verschieben Sie den Meilenstein.</translation>
    </message>
    <message>
        <source>%1 is needed for %2 on %3, but %4, the only one who has the skill, is away.</source>
        <translation>%1 wird am %3 für %2 gebraucht, aber %4 hat als einzige Person die Fähigkeit und ist abwesend.</translation>
    </message>
    <message>
        <source>%1 is needed for %2 on %3, but all %4 people who have the skill are away.</source>
        <translation>%1 wird am %3 für %2 gebraucht, aber alle %4 Personen mit der Fähigkeit sind abwesend.</translation>
    </message>
    <message>
        <source>Move the milestone, or find somebody else who has the skill.</source>
        <translation>Verschieben Sie den Meilenstein oder suchen Sie jemand anderen mit der Fähigkeit.</translation>
    </message>
    <message>
        <source>These milestones of %1 have no date, because they count from each other in a circle: %2.</source>
        <translation>Diese Meilensteine von %1 haben kein Datum, weil sie im Kreis voneinander abhängen: %2.</translation>
    </message>
    <message>
        <source>Pin one of them to a date.</source>
        <translation>Geben Sie einem davon ein festes Datum.</translation>
    </message>
    <message>
        <source>%1 has no date, because the milestone that it counts from is gone.</source>
        <translation>%1 hat kein Datum, weil es den Meilenstein, ab dem gezählt wird, nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Choose another milestone to count from, or pin it to a date.</source>
        <translation>Wählen Sie einen anderen Meilenstein, ab dem gezählt wird, oder ein festes Datum.</translation>
    </message>
    <message>
        <source>%1 has no date, because %2, which it counts from, has none.</source>
        <translation>%1 hat kein Datum, weil %2, ab dem gezählt wird, keines hat.</translation>
    </message>
    <message>
        <source>Give %1 a date.</source>
        <translation>Geben Sie %1 ein Datum.</translation>
    </message>
    <message>
        <source>%1 milestones of %2 have no date, because what they count from has none: %3.</source>
        <translation>%1 Meilensteine von %2 haben kein Datum, weil das, ab dem sie zählen, keines hat: %3.</translation>
    </message>
    <message>
        <source>Give a date to what they count from.</source>
        <translation>Geben Sie dem ein Datum, ab dem sie zählen.</translation>
    </message>
    <message>
        <source>%1 has no date, because its calendars leave no working day to land on.</source>
        <translation>%1 hat kein Datum, weil die Kalender keinen passenden Arbeitstag übrig lassen.</translation>
    </message>
    <message>
        <source>Choose other calendars or a smaller offset for it.</source>
        <translation>Wählen Sie dafür andere Kalender oder einen kleineren Abstand.</translation>
    </message>
    <message>
        <source>%1 has no date, because its rule leads outside the years 1970 to 2199.</source>
        <translation>%1 hat kein Datum, weil die Regel aus den Jahren 1970 bis 2199 hinausführt.</translation>
    </message>
    <message>
        <source>Choose a smaller offset or another date.</source>
        <translation>Wählen Sie einen kleineren Abstand oder ein anderes Datum.</translation>
    </message>
    <message>
        <source>%1 ends before it starts, so that it has no dates.</source>
        <translation>%1 endet vor dem Beginn und hat deshalb keine Termine.</translation>
    </message>
    <message>
        <source>Choose a later end or an earlier start.</source>
        <translation>Wählen Sie ein späteres Ende oder einen früheren Beginn.</translation>
    </message>
    <message>
        <source>%1 has no dates, because it leads outside the years 1970 to 2199.</source>
        <translation>%1 hat keine Termine, weil es aus den Jahren 1970 bis 2199 hinausführt.</translation>
    </message>
    <message>
        <source>Choose smaller offsets or other dates.</source>
        <translation>Wählen Sie kleinere Abstände oder andere Daten.</translation>
    </message>
    <message>
        <source>%1 has no dates, because the milestone that it hangs on has none.</source>
        <translation>%1 hat keine Termine, weil der Meilenstein, an dem es hängt, keine hat.</translation>
    </message>
    <message>
        <source>Give that milestone a date, or type the window&apos;s dates.</source>
        <translation>Geben Sie diesem Meilenstein ein Datum oder geben Sie die Daten des Zeitfensters ein.</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 Und %2 weitere.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>gate, milestone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Gate %1: %2</source>
        <translation>Gate %1: %2</translation>
    </message>
    <message>
        <source>Choose the role that decides, and a person for it.</source>
        <translation>Wählen Sie die Rolle, die entscheidet, und eine Person dafür.</translation>
    </message>
    <message>
        <source>Choose a deputy who is there, or move the milestone.</source>
        <translation>Wählen Sie eine Vertretung, die anwesend ist, oder verschieben Sie den Meilenstein.</translation>
    </message>
    <message>
        <source>Gate %1 was on %2, and nobody has decided.</source>
        <translation>Gate %1 war am %2, und niemand hat entschieden.</translation>
    </message>
    <message>
        <source>Gate %1 is on %2, and nobody has decided yet.</source>
        <translation>Gate %1 ist am %2, und noch hat niemand entschieden.</translation>
    </message>
    <message>
        <source>Decide on the gate, or move its milestone.</source>
        <translation>Entscheiden Sie über das Gate oder verschieben Sie seinen Meilenstein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gate %1 is not ready on its day. %2</source>
        <translation>Gate %1 ist an seinem Tag nicht bereit. %2</translation>
    </message>
    <message>
        <source>Meet what is missing, waive it with a reason, or decide no go and let the milestone slip.</source>
        <translation>Erfüllen Sie, was fehlt, genehmigen Sie begründet eine Ausnahme oder entscheiden Sie auf No-Go und verschieben Sie den Meilenstein.</translation>
    </message>
    <message>
        <source>The waiver of %1 at gate %2 ran out on %3, and it is not met.</source>
        <translation>Die Ausnahmegenehmigung für %1 am Gate %2 ist am %3 abgelaufen, und das Kriterium ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>Meet the criterion, or waive it again with a reason and a day.</source>
        <translation>Erfüllen Sie das Kriterium oder genehmigen Sie die Ausnahme erneut mit Begründung und Tag.</translation>
    </message>
    <message>
        <source>%1, a condition of the decision at %2, was due on %3.</source>
        <translation>%1, eine Auflage der Entscheidung bei %2, war am %3 fällig.</translation>
    </message>
    <message>
        <source>Type the day on which it was met, or agree on another day.</source>
        <translation>Geben Sie den Tag ein, an dem sie erfüllt wurde, oder vereinbaren Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>Nobody is accountable for %1.</source>
        <translation>Niemand ist für %1 rechenschaftspflichtig.</translation>
    </message>
    <message>
        <source>%1 roles are accountable for %2: %3.</source>
        <translation>%1 Rollen sind für %2 rechenschaftspflichtig: %3.</translation>
    </message>
    <message>
        <source>Make exactly one role accountable in the RACI matrix.</source>
        <translation>Machen Sie in der RACI-Matrix genau eine Rolle rechenschaftspflichtig.</translation>
    </message>
    <message>
        <source>%1 is accountable for %2 on %3, but who fills the role is away, and nobody deputises.</source>
        <translation>%1 ist am %3 für %2 rechenschaftspflichtig, aber wer die Rolle ausfüllt, ist abwesend, und niemand vertritt.</translation>
    </message>
    <message>
        <source>Give the address of its pipeline, or import its runs.</source>
        <translation>Geben Sie die Adresse ihrer Pipeline an oder importieren Sie deren Läufe.</translation>
    </message>
    <message>
        <source>The component %1 has no pipeline, so that nothing tells whether its builds are sound.</source>
        <translation>Die Komponente %1 hat keine Pipeline, sodass nichts darüber Auskunft gibt, ob ihre Builds in Ordnung sind.</translation>
    </message>
    <message>
        <source>%1 components have no pipeline, so that nothing tells whether their builds are sound: %2 and %3 more.</source>
        <translation>%1 Komponenten haben keine Pipeline, sodass nichts darüber Auskunft gibt, ob ihre Builds in Ordnung sind: %2 und %3 weitere.</translation>
    </message>
    <message>
        <source>Give the address of the pipeline of each, or import its runs.</source>
        <translation>Geben Sie jeweils die Adresse der Pipeline an oder importieren Sie deren Läufe.</translation>
    </message>
    <message>
        <source>%1 is made by hand in %2, which is made by code; the next run of the code takes it back, or drifts.</source>
        <translation>%1 wird von Hand in %2 vorgenommen, obwohl diese Umgebung durch Code erzeugt wird; der nächste Lauf des Codes nimmt es zurück oder führt zu Drift.</translation>
    </message>
    <message>
        <source>Write it into the code, or say that it is not made by hand.</source>
        <translation>Nehmen Sie es in den Code auf oder geben Sie an, dass es nicht von Hand vorgenommen wird.</translation>
    </message>
    <message>
        <source>Since %1, %2 runs %3 of %4 while %5 runs the newer %6; what is tried there is not what customers get.</source>
        <translation>In %2 läuft seit %1 %3 von %4, in %5 dagegen das neuere %6; was in %2 erprobt wird, ist nicht, was Kunden bekommen.</translation>
    </message>
    <message>
        <source>Promote the newer build into %1.</source>
        <translation>Überführen Sie den neueren Build nach %1.</translation>
    </message>
    <message>
        <source>%1 runs %2 of %3, whose pipeline failed.</source>
        <translation>In %1 läuft %2 von %3, dessen Pipeline fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Find out why it failed; promote a sound build, or roll this one back.</source>
        <translation>Finden Sie heraus, warum sie fehlgeschlagen ist; überführen Sie einen einwandfreien Build oder rollen Sie diesen zurück.</translation>
    </message>
    <message>
        <source>1 resource of %1 was found changed beside its code on %2, and it was not planned again since.</source>
        <translation>Am %2 wurde 1 Ressource von %1 am Code vorbei geändert vorgefunden, und seitdem wurde nicht erneut geplant.</translation>
    </message>
    <message>
        <source>%3 resources of %1 were found changed beside their code on %2, and it was not planned again since.</source>
        <translation>Am %2 wurden %3 Ressourcen von %1 am Code vorbei geändert vorgefunden, und seitdem wurde nicht erneut geplant.</translation>
    </message>
    <message>
        <source>Take the changes into the code or undo them, then import the new plan.</source>
        <translation>Übernehmen Sie die Änderungen in den Code oder machen Sie sie rückgängig, und importieren Sie dann den neuen Plan.</translation>
    </message>
    <message>
        <source>Nothing proves that %1 was made, and %2 was on %3.</source>
        <translation>Nichts belegt, dass %1 vorgenommen wurde, und %2 war am %3.</translation>
    </message>
    <message>
        <source>Give its evidence: the address of the run, or a ticket.</source>
        <translation>Geben Sie den Nachweis an: die Adresse des Laufs oder ein Ticket.</translation>
    </message>
    <message>
        <source>%1 is on %2, but it waits for %3, which is on %4.</source>
        <translation>%1 ist am %2, wartet aber auf %3, der am %4 ist.</translation>
    </message>
    <message>
        <source>%1 is on %2, but it waits for %3, which ends on %4.</source>
        <translation>%1 ist am %2, wartet aber auf %3, der am %4 endet.</translation>
    </message>
    <message>
        <source>%1 is on %2, but it waits for %3, which is on %4, and for %5 more.</source>
        <translation>%1 ist am %2, wartet aber auf %3, der am %4 ist, und danach noch %5.</translation>
    </message>
    <message>
        <source>%1 is on %2, but it waits for %3, which ends on %4, and for %5 more.</source>
        <translation>%1 ist am %2, wartet aber auf %3, der am %4 endet, und danach noch %5.</translation>
    </message>
    <message>
        <source>Move one of them, shorten the time between them, or remove the dependency.</source>
        <translation>Verschieben Sie einen davon, verkürzen Sie die Zeit dazwischen oder entfernen Sie die Abhängigkeit.</translation>
    </message>
    <message>
        <source>Move one of them, or remove the dependency.</source>
        <translation>Verschieben Sie einen davon oder entfernen Sie die Abhängigkeit.</translation>
    </message>
    <message>
        <source>%1 falls on %2, a day off (%3), when nobody is there to watch it or to roll it back.</source>
        <translation>%1 fällt auf %2, einen freien Tag (%3), an dem niemand da ist, um darauf zu achten oder zurückzurollen.</translation>
    </message>
    <message>
        <source>Move it to a working day.</source>
        <translation>Verlegen Sie ihn auf einen Arbeitstag.</translation>
    </message>
    <message>
        <source>%1 falls on %2, right before the weekend, when nobody is there to roll it back.</source>
        <translation>%1 fällt auf %2, direkt vor das Wochenende, wenn niemand da ist, um zurückzurollen.</translation>
    </message>
    <message>
        <source>%1 falls on %2, the day before %3, when nobody is there to roll it back.</source>
        <translation>%1 fällt auf %2, den Tag vor %3, wenn niemand da ist, um zurückzurollen.</translation>
    </message>
    <message>
        <source>Move it to a day with a working day after it.</source>
        <translation>Verlegen Sie ihn auf einen Tag, auf den ein Arbeitstag folgt.</translation>
    </message>
    <message>
        <source>%1 falls on %2, a day off of its calendar (%3).</source>
        <translation>%1 fällt auf %2, einen freien Tag in seinem Kalender (%3).</translation>
    </message>
    <message>
        <source>Move it to a working day, or count it in working days.</source>
        <translation>Verlegen Sie ihn auf einen Arbeitstag oder zählen Sie ihn in Arbeitstagen.</translation>
    </message>
    <message>
        <source>%1 milestones of %2 fall on days off of their calendars, the first on %3: %4.</source>
        <translation>%1 Meilensteine von %2 fallen auf freie Tage ihrer Kalender, der erste auf %3: %4.</translation>
    </message>
    <message>
        <source>Move them to working days, or count them in working days.</source>
        <translation>Verlegen Sie sie auf Arbeitstage oder zählen Sie sie in Arbeitstagen.</translation>
    </message>
    <message>
        <source>%1 is on %2, after %3 on %4.</source>
        <translation>%1 liegt am %2, nach %3 am %4.</translation>
    </message>
    <message>
        <source>Move it ahead of %1, or give it another kind.</source>
        <translation>Legen Sie ihn vor %1 oder geben Sie ihm eine andere Art.</translation>
    </message>
    <message>
        <source>The message %1 can reach %2 on %3, but it needs %4 of notice: until %5.</source>
        <translation>Die Nachricht %1 kann %2 am %3 erreichen, braucht aber %4 Vorlauf: bis %5.</translation>
    </message>
    <message>
        <source>Send it sooner, move the milestone, or say who allows it to be late.</source>
        <translation>Senden Sie sie früher, verschieben Sie den Meilenstein oder geben Sie an, wer die Verspätung erlaubt.</translation>
    </message>
    <message>
        <source>The message %1 to %2 was due on %3 and is not sent.</source>
        <translation>Die Nachricht %1 an %2 war am %3 fällig und ist nicht gesendet.</translation>
    </message>
    <message>
        <source>Send it and mark it as sent, or give it another day.</source>
        <translation>Senden Sie sie und markieren Sie sie als gesendet, oder geben Sie ihr einen anderen Tag.</translation>
    </message>
    <message>
        <source>The message %1 to %2 has no day on which it is due.</source>
        <translation>Die Nachricht %1 an %2 hat keinen Tag, an dem sie fällig ist.</translation>
    </message>
    <message>
        <source>Choose the milestone that it counts from, or type a day.</source>
        <translation>Wählen Sie den Meilenstein, ab dem sie zählt, oder geben Sie einen Tag ein.</translation>
    </message>
    <message>
        <source>Nobody is to write and send the message %1 to %2.</source>
        <translation>Niemand ist dafür vorgesehen, die Nachricht %1 an %2 zu schreiben und zu senden.</translation>
    </message>
    <message>
        <source>Choose the role that owns it.</source>
        <translation>Wählen Sie die verantwortliche Rolle.</translation>
    </message>
    <message>
        <source>The message %1 to %2 has no text yet.</source>
        <translation>Die Nachricht %1 an %2 hat noch keinen Text.</translation>
    </message>
    <message>
        <source>Choose a template for it.</source>
        <translation>Wählen Sie eine Vorlage dafür.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3</source>
        <translation>%1 von %2 auf %3 verschoben</translation>
    </message>
    <message>
        <source>%1, planned for %2, is off</source>
        <translation>%1, geplant für %2, entfällt</translation>
    </message>
    <message>
        <source>%1 holds stale dates of %2: %3.</source>
        <translation>%1 hat veraltete Termine von %2: %3.</translation>
    </message>
    <message>
        <source>%1 holds stale dates of %2: %3; and %4 more.</source>
        <translation>%1 hat veraltete Termine von %2: %3; und %4 weitere.</translation>
    </message>
    <message>
        <source>Write a change notice and mark it as sent.</source>
        <translation>Schreiben Sie eine Änderungsmitteilung und markieren Sie sie als gesendet.</translation>
    </message>
    <message>
        <source>Customers may read of %1, but nothing is written for them, and the freeze of the documentation was on %2.</source>
        <translation>Kunden dürfen von %1 lesen, aber es ist nichts für sie geschrieben, und der Freeze der Dokumentation war am %2.</translation>
    </message>
    <message>
        <source>Customers may read of %1, but its documentation is missing, and the freeze of the documentation was on %2.</source>
        <translation>Kunden dürfen von %1 lesen, aber die Dokumentation fehlt, und ihr Freeze war am %2.</translation>
    </message>
    <message>
        <source>Write its note for customers, or say that it is not public.</source>
        <translation>Schreiben Sie die Notiz für Kunden oder geben Sie an, dass der Vorgang nicht öffentlich ist.</translation>
    </message>
    <message>
        <source>Write the documentation and say so, say that none is needed, or that the item is not public.</source>
        <translation>Schreiben Sie die Dokumentation und vermerken Sie das, oder geben Sie an, dass keine nötig oder der Vorgang nicht öffentlich ist.</translation>
    </message>
    <message>
        <source>%1 public items of %2 lack the note for customers or the documentation, and the freeze of the documentation was on %3.</source>
        <translation>%1 öffentlichen Vorgängen von %2 fehlt die Notiz für Kunden oder die Dokumentation, und der Freeze der Dokumentation war am %3.</translation>
    </message>
    <message>
        <source>Choose Release Notes to see them, and write what is missing or say that they are not public.</source>
        <translation>Wählen Sie „Release Notes“, um sie zu sehen, und schreiben Sie, was fehlt, oder geben Sie an, dass sie nicht öffentlich sind.</translation>
    </message>
    <message>
        <source>Nobody owns %1 on %2.</source>
        <translation>Niemand ist für %1 am %2 verantwortlich.</translation>
    </message>
    <message>
        <source>%1 milestones of %2 have no owner, the next on %3: %4.</source>
        <translation>%1 Meilensteine von %2 haben keine verantwortliche Rolle, der nächste am %3: %4.</translation>
    </message>
    <message>
        <source>Choose the roles that own them.</source>
        <translation>Wählen Sie die verantwortlichen Rollen.</translation>
    </message>
    <message>
        <source>Nobody fills the role %1, which next owns %2 on %3.</source>
        <translation>Niemand füllt die Rolle %1 aus, die als Nächstes für %2 am %3 verantwortlich ist.</translation>
    </message>
    <message>
        <source>Choose a person for the role.</source>
        <translation>Wählen Sie eine Person für die Rolle.</translation>
    </message>
    <message>
        <source>%1 is needed for %2 on %3, which is a day off for them (%4).</source>
        <translation>%1 wird für %2 am %3 gebraucht, hat dann aber einen freien Tag (%4).</translation>
    </message>
    <message>
        <source>Move the milestone, or choose somebody else.</source>
        <translation>Verlegen Sie den Meilenstein oder wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>%1 has a public title, but no audience that would read it.</source>
        <translation>%1 hat einen öffentlichen Titel, aber keine Zielgruppe, die ihn lesen würde.</translation>
    </message>
    <message>
        <source>Choose its audiences, or clear the public title.</source>
        <translation>Wählen Sie die Zielgruppen oder leeren Sie den öffentlichen Titel.</translation>
    </message>
    <message>
        <source>%1 is meant for the customers %2, but has no public title, so that they do not see it.</source>
        <translation>%1 ist für die Kunden %2 bestimmt, hat aber keinen öffentlichen Titel, sodass sie nichts davon sehen.</translation>
    </message>
    <message>
        <source>Type the title that they may read.</source>
        <translation>Geben Sie den Titel ein, den sie lesen dürfen.</translation>
    </message>
    <message>
        <source>By hand, the test cycle %1 still takes %2</source>
        <translation>Von Hand dauert der Testzyklus %1 noch %2</translation>
    </message>
    <message>
        <source>%1, %2 for each of %3 testers</source>
        <translation>%1, %2 für jeden von %3 Testern</translation>
    </message>
    <message>
        <source>of it %1 hours need %2, and who has that skill has %3 hours until %4</source>
        <translation>davon erfordern %1 Stunden die Fähigkeit %2, und wer sie hat, hat bis %4 %3 Stunden</translation>
    </message>
    <message>
        <source>there are %1 working hours until %2</source>
        <translation>bis %2 gibt es %1 Arbeitsstunden</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Add testers, automate cases, plan fewer of them, or move the end of the cycle.</source>
        <translation>Fügen Sie Tester hinzu, automatisieren Sie Testfälle, planen Sie weniger davon oder verschieben Sie das Ende des Zyklus.</translation>
    </message>
    <message>
        <source>Begin by %1, or plan fewer cases.</source>
        <translation>Beginnen Sie bis %1 oder planen Sie weniger Testfälle.</translation>
    </message>
    <message>
        <source>Plan fewer cases.</source>
        <translation>Planen Sie weniger Testfälle.</translation>
    </message>
    <message>
        <source>The test case %1 of %2 is run by hand, but names no skill, so that nobody&apos;s hours count for it.</source>
        <translation>Der Testfall %1 von %2 wird von Hand ausgeführt, nennt aber keine Fähigkeit, sodass niemandes Stunden dafür zählen.</translation>
    </message>
    <message>
        <source>%1 test cases of %2 are run by hand, but name no skill, so that nobody&apos;s hours count for them.</source>
        <translation>%1 Testfälle von %2 werden von Hand ausgeführt, nennen aber keine Fähigkeit, sodass niemandes Stunden dafür zählen.</translation>
    </message>
    <message>
        <source>Choose the skill that running it takes.</source>
        <translation>Wählen Sie die Fähigkeit, die zur Ausführung nötig ist.</translation>
    </message>
    <message>
        <source>Nothing is planned to be tested in the test cycle %1.</source>
        <translation>Im Testzyklus %1 ist nichts zum Testen geplant.</translation>
    </message>
    <message>
        <source>Select the regression scope of the cycle.</source>
        <translation>Wählen Sie den Regressionsumfang des Zyklus aus.</translation>
    </message>
    <message>
        <source>%1 has no anchor, so that its schedule cannot be counted or moved as a whole.</source>
        <translation>%1 hat keinen Anker, sodass der Terminplan nicht gezählt oder als Ganzes verschoben werden kann.</translation>
    </message>
    <message>
        <source>Make its go-live the anchor.</source>
        <translation>Machen Sie den Go-live zum Anker.</translation>
    </message>
    <message>
        <source>%1, the anchor of %2, is cancelled.</source>
        <translation>%1, der Anker von %2, ist abgesagt.</translation>
    </message>
    <message>
        <source>Choose another anchor, or cancel the release.</source>
        <translation>Wählen Sie einen anderen Anker oder sagen Sie das Release ab.</translation>
    </message>
    <message>
        <source>%1 on %2 counts from %3, which is cancelled.</source>
        <translation>%1 am %2 zählt ab %3, der abgesagt ist.</translation>
    </message>
    <message>
        <source>%1 is there more than once.</source>
        <translation>%1 ist mehrfach vorhanden.</translation>
    </message>
    <message>
        <source>%1 is there more than once: %2.</source>
        <translation>%1 ist mehrfach vorhanden: %2.</translation>
    </message>
    <message>
        <source>Give one of them another title, or remove it.</source>
        <translation>Geben Sie einem davon einen anderen Titel oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same import key “%3”, so that the next import would change only one of them.</source>
        <translation>%1 und %2 haben denselben Importschlüssel „%3“, sodass der nächste Import nur einen davon ändern würde.</translation>
    </message>
    <message>
        <source>Give one of them another key, or remove it.</source>
        <translation>Geben Sie einem davon einen anderen Schlüssel oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Calendar %1 holds no public holidays of %2, but milestones count by it until %3; holidays would pass for working days.</source>
        <translation>Der Kalender %1 enthält keine gesetzlichen Feiertage von %2, aber Meilensteine zählen danach bis %3; Feiertage würden als Arbeitstage gelten.</translation>
    </message>
    <message>
        <source>Copy the holidays of these years into the calendar.</source>
        <translation>Kopieren Sie die Feiertage dieser Jahre in den Kalender.</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>The risk %1 is %2 (%3) even after the response, but nothing is planned for the day that it strikes.</source>
        <translation>Das Risiko %1 ist selbst nach der Maßnahme %2 (%3), aber für den Tag seines Eintritts ist nichts geplant.</translation>
    </message>
    <message>
        <source>Say what is done then, or add a contingency action.</source>
        <translation>Geben Sie an, was dann geschieht, oder fügen Sie eine Aktion des Notfallplans hinzu.</translation>
    </message>
    <message>
        <source>The risk %1 is %2 (%3) even after the response, but nobody watches it.</source>
        <translation>Das Risiko %1 ist selbst nach der Maßnahme %2 (%3), aber niemand beobachtet es.</translation>
    </message>
    <message>
        <source>The risk %1 was to be reviewed by %2.</source>
        <translation>Das Risiko %1 sollte bis %2 überprüft werden.</translation>
    </message>
    <message>
        <source>Look at its position and response, and choose the next day of review.</source>
        <translation>Sehen Sie sich Position und Maßnahme an und wählen Sie den nächsten Tag der Überprüfung.</translation>
    </message>
    <message>
        <source>The risk %1 could strike since %2 and is still open.</source>
        <translation>Das Risiko %1 konnte seit %2 eintreten und ist noch offen.</translation>
    </message>
    <message>
        <source>Say that it has struck, close it, or choose the day from which it may strike now.</source>
        <translation>Geben Sie an, dass es eingetreten ist, schließen Sie es oder wählen Sie den Tag, ab dem es nun eintreten kann.</translation>
    </message>
    <message>
        <source>%1, against the risk %2, was due on %3.</source>
        <translation>%1, gegen das Risiko %2, war am %3 fällig.</translation>
    </message>
    <message>
        <source>Type the day on which it was done, or another day by which it is due.</source>
        <translation>Geben Sie den Tag ein, an dem es erledigt wurde, oder einen anderen Tag, bis zu dem es fällig ist.</translation>
    </message>
    <message>
        <source>Say by which milestone its code must be gone.</source>
        <translation>Geben Sie an, bis zu welchem Meilenstein der Code entfernt sein muss.</translation>
    </message>
    <message>
        <source>Nobody said by when the feature toggle %1 is removed.</source>
        <translation>Niemand hat angegeben, bis wann der Feature-Toggle %1 entfernt wird.</translation>
    </message>
    <message>
        <source>Nobody said by when %1 feature toggles are removed: %2 and %3 more.</source>
        <translation>Niemand hat angegeben, bis wann %1 Feature-Toggles entfernt werden: %2 und %3 weitere.</translation>
    </message>
    <message>
        <source>Say by which milestone the code of each must be gone.</source>
        <translation>Geben Sie jeweils an, bis zu welchem Meilenstein der Code entfernt sein muss.</translation>
    </message>
    <message>
        <source>The code of the feature toggle %1 had to be gone by %2, %3, and is still there.</source>
        <translation>Der Code des Feature-Toggles %1 musste bis %2, %3, entfernt sein und ist noch da.</translation>
    </message>
    <message>
        <source>Remove its code and say when, or give it a later milestone.</source>
        <translation>Entfernen Sie den Code und geben Sie an, wann, oder geben Sie dem Toggle einen späteren Meilenstein.</translation>
    </message>
    <message>
        <source>Nobody is on call at %1 on %2.</source>
        <translation>Niemand hat bei %1 am %2 Bereitschaft.</translation>
    </message>
    <message>
        <source>Put somebody on call for that day, or move the step.</source>
        <translation>Teilen Sie für diesen Tag jemanden zur Bereitschaft ein oder verschieben Sie den Schritt.</translation>
    </message>
    <message>
        <source>%1 on %2 does not say what happens to the data that is written on one side and read on the other.</source>
        <translation>%1 am %2 sagt nicht, was mit den Daten geschieht, die auf der einen Seite geschrieben und auf der anderen gelesen werden.</translation>
    </message>
    <message>
        <source>Say how data is migrated there and, when it is taken back, back.</source>
        <translation>Geben Sie an, wie Daten dorthin und bei einer Rücknahme zurück migriert werden.</translation>
    </message>
    <message>
        <source>%1 on %2 has no kill criterion, so that nobody knows when to take it back.</source>
        <translation>%1 am %2 hat kein Abbruchkriterium, sodass niemand weiß, wann der Schritt zurückzunehmen ist.</translation>
    </message>
    <message>
        <source>%1 on %2 and %3 more after it have no kill criterion, so that nobody knows when to take them back.</source>
        <translation>%1 am %2 und %3 weitere danach haben kein Abbruchkriterium, sodass niemand weiß, wann sie zurückzunehmen sind.</translation>
    </message>
    <message>
        <source>Say at which figures it is taken back.</source>
        <translation>Geben Sie an, bei welchen Werten zurückgenommen wird.</translation>
    </message>
    <message>
        <source>The back-out plan %1 is not rehearsed before %2 on %3.</source>
        <translation>Der Rückfallplan %1 wird vor %2 am %3 nicht geprobt.</translation>
    </message>
    <message>
        <source>The back-out plan %1 is rehearsed on %2, but %3 is on %4.</source>
        <translation>Der Rückfallplan %1 wird am %2 geprobt, aber %3 ist am %4.</translation>
    </message>
    <message>
        <source>The back-out plan %1 was to be rehearsed on %2, and nobody says that it was; %3 is on %4.</source>
        <translation>Der Rückfallplan %1 sollte am %2 geprobt werden, und niemand sagt, dass er es wurde; %3 ist am %4.</translation>
    </message>
    <message>
        <source>Rehearse it before, and say when that was.</source>
        <translation>Proben Sie ihn vorher und geben Sie an, wann das war.</translation>
    </message>
    <message>
        <source>%1 is on %2, and there is no plan of how to go back.</source>
        <translation>%1 ist am %2, und es gibt keinen Plan für den Weg zurück.</translation>
    </message>
    <message>
        <source>Write a back-out plan for the release.</source>
        <translation>Schreiben Sie einen Rückfallplan für das Release.</translation>
    </message>
    <message>
        <source>The capacity sheet that %1 was sent on %2 has not come back for %3 working days.</source>
        <translation>Die Kapazitätstabelle, die %1 am %2 gesendet wurde, ist seit %3 Arbeitstagen nicht zurückgekommen.</translation>
    </message>
    <message>
        <source>Ask the lead of the team for it and read it back, or send another.</source>
        <translation>Bitten Sie die Leitung des Teams darum und lesen Sie sie zurück, oder senden Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 was due on %2 and is still planned.</source>
        <translation>%1 war am %2 fällig und ist noch geplant.</translation>
    </message>
    <message>
        <source>Mark it as done or missed, or move it.</source>
        <translation>Markieren Sie ihn als erledigt oder versäumt, oder verlegen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 milestones of %2 are past and still planned, from %3 on %4 to %5 on %6.</source>
        <translation>%1 Meilensteine von %2 sind vergangen und noch geplant, von %3 am %4 bis %5 am %6.</translation>
    </message>
    <message>
        <source>Mark them as done, or the release as released.</source>
        <translation>Markieren Sie sie als erledigt oder das Release als veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 is on %2, within two weeks, and is still tentative.</source>
        <translation>%1 liegt am %2, innerhalb von zwei Wochen, und ist noch vorläufig.</translation>
    </message>
    <message>
        <source>Commit to the date, or move it.</source>
        <translation>Sagen Sie den Termin zu oder verlegen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 was missed; it was to be on %2.</source>
        <translation>%1 wurde versäumt; geplant war der %2.</translation>
    </message>
    <message>
        <source>%1 was missed.</source>
        <translation>%1 wurde versäumt.</translation>
    </message>
    <message>
        <source>Plan it for another day, or cancel it.</source>
        <translation>Planen Sie ihn für einen anderen Tag oder sagen Sie ihn ab.</translation>
    </message>
    <message>
        <source>%1 is said to be done on %2, which is yet to come.</source>
        <translation>%1 soll am %2 erledigt worden sein, aber dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Correct the day on which it was done, or set it back to planned.</source>
        <translation>Berichtigen Sie den Tag der Erledigung oder setzen Sie ihn auf „Geplant“ zurück.</translation>
    </message>
    <message>
        <source>%1 was done on %2, but the release is still planned.</source>
        <translation>%1 wurde am %2 erledigt, aber das Release ist noch geplant.</translation>
    </message>
    <message>
        <source>Mark %1 as released.</source>
        <translation>Markieren Sie %1 als veröffentlicht.</translation>
    </message>
    <message>
        <source>Make the missing ones with “Mint releases of a train…” in the Plan menu.</source>
        <translation>Legen Sie die fehlenden mit „Releases eines Trains anlegen …“ im Menü „Plan“ an.</translation>
    </message>
    <message>
        <source>Choose a release as its pattern, then make the missing ones with “Mint releases of a train…” in the Plan menu.</source>
        <translation>Wählen Sie ein Release als Muster und legen Sie dann die fehlenden mit „Releases eines Trains anlegen …“ im Menü „Plan“ an.</translation>
    </message>
    <message>
        <source>Train %1 has %2 of its next %3 releases planned; the departure on %4 has none.</source>
        <translation>Für den Release-Train %1 sind %2 der nächsten %3 Releases geplant; die Abfahrt am %4 hat keines.</translation>
    </message>
    <message>
        <source>Decide in Bug triage whether it is fixed now, deferred, shipped behind a toggle or waived.</source>
        <translation>Entscheiden Sie in der Fehler-Triage, ob er jetzt behoben, zurückgestellt, hinter einem Toggle ausgeliefert oder hingenommen wird.</translation>
    </message>
    <message>
        <source>The blocker %1 is not decided, though the release is frozen since %2.</source>
        <translation>Der Blocker %1 ist nicht entschieden, obwohl für das Release seit %2 der Freeze gilt.</translation>
    </message>
    <message>
        <source>The blocker %1 is not decided, and the freeze is on %2.</source>
        <translation>Der Blocker %1 ist nicht entschieden, und der Freeze ist am %2.</translation>
    </message>
    <message>
        <source>%1 was decided to be fixed on %2, after the freeze of %3, but no exception request for it is approved.</source>
        <translation>Am %2, nach dem Freeze von %3, wurde entschieden, %1 zu beheben, aber kein Ausnahmeantrag dafür ist genehmigt.</translation>
    </message>
    <message>
        <source>Have an exception request approved by two people, or decide otherwise.</source>
        <translation>Lassen Sie einen Ausnahmeantrag von zwei Personen genehmigen oder entscheiden Sie anders.</translation>
    </message>
    <message>
        <source>%1 is deferred to %2, which is cancelled.</source>
        <translation>%1 ist auf %2 zurückgestellt, das abgesagt ist.</translation>
    </message>
    <message>
        <source>%1 is deferred to %2, which is released already, and it is still open.</source>
        <translation>%1 ist auf %2 zurückgestellt, das schon ausgeliefert ist, und ist noch offen.</translation>
    </message>
    <message>
        <source>Defer it to a release that is planned, or decide otherwise.</source>
        <translation>Stellen Sie ihn auf ein geplantes Release zurück oder entscheiden Sie anders.</translation>
    </message>
    <message>
        <source>%1 is to ship behind the toggle %2, whose code is removed.</source>
        <translation>%1 soll hinter dem Toggle %2 ausgeliefert werden, dessen Code entfernt ist.</translation>
    </message>
    <message>
        <source>%1 is to ship behind a toggle, but none is named.</source>
        <translation>%1 soll hinter einem Toggle ausgeliefert werden, aber es ist keiner genannt.</translation>
    </message>
    <message>
        <source>Choose the toggle, or decide otherwise.</source>
        <translation>Wählen Sie den Toggle oder entscheiden Sie anders.</translation>
    </message>
    <message>
        <source>%1 approved the exception %2 twice.</source>
        <translation>%1 hat die Ausnahme %2 zweimal genehmigt.</translation>
    </message>
    <message>
        <source>After the freeze two must agree; have somebody else approve it, too.</source>
        <translation>Nach dem Freeze müssen zwei zustimmen; lassen Sie sie auch von jemand anderem genehmigen.</translation>
    </message>
    <message>
        <source>%1 begins on %2 and goes on in the blackout %3, which lasts from %4 to %5.</source>
        <translation>%1 beginnt am %2 und reicht in die Sperrzeit %3 hinein, die von %4 bis %5 dauert.</translation>
    </message>
    <message>
        <source>%1 begins on %2 and goes on in the maintenance %3, which lasts from %4 to %5.</source>
        <translation>%1 beginnt am %2 und reicht in die Wartung %3 hinein, die von %4 bis %5 dauert.</translation>
    </message>
    <message>
        <source>%1 is on %2, inside the blackout %3, which lasts from %4 to %5.</source>
        <translation>%1 liegt am %2 in der Sperrzeit %3, die vom %4 bis zum %5 dauert.</translation>
    </message>
    <message>
        <source>%1 is on %2, inside the maintenance %3, which lasts from %4 to %5.</source>
        <translation>%1 ist am %2 und liegt in der Wartung %3, die von %4 bis %5 dauert.</translation>
    </message>
    <message>
        <source>Move it, let its rule stay out of windows, or let somebody allow it in this window.</source>
        <translation>Verschieben Sie den Meilenstein, lassen Sie seine Regel Zeitfenster meiden oder lassen Sie jemanden ihn in diesem Zeitfenster erlauben.</translation>
    </message>
    <message>
        <source>%1 may lie in %2, as %3 allowed, but that window does not forbid it any more.</source>
        <translation>%1 darf in %2 liegen, wie %3 erlaubt hat, aber dieses Zeitfenster verbietet es nicht mehr.</translation>
    </message>
    <message>
        <source>%1 may lie in %2, as %3 allowed, but it is on %4, outside of it.</source>
        <translation>%1 darf in %2 liegen, wie %3 erlaubt hat, ist aber am %4, außerhalb davon.</translation>
    </message>
    <message>
        <source>Remove the exception.</source>
        <translation>Entfernen Sie die Ausnahme.</translation>
    </message>
    <message>
        <source>%1 books %2 on %4, when %3 has it.</source>
        <translation>%1 bucht %2 am %4, wenn %3 die Umgebung belegt.</translation>
    </message>
    <message>
        <source>%1 books %2 on %4, when it is closed by %3.</source>
        <translation>%1 bucht %2 am %4, wenn die Umgebung durch %3 gesperrt ist.</translation>
    </message>
    <message>
        <source>%1 books %2 from %4 to %5, when %3 has it.</source>
        <translation>%1 bucht %2 von %4 bis %5, wenn %3 die Umgebung belegt.</translation>
    </message>
    <message>
        <source>%1 books %2 from %4 to %5, when it is closed by %3.</source>
        <translation>%1 bucht %2 von %4 bis %5, wenn die Umgebung durch %3 gesperrt ist.</translation>
    </message>
    <message>
        <source>Move one of the bookings, or let several releases book %1 at a time.</source>
        <translation>Verschieben Sie eine der Buchungen oder lassen Sie %1 von mehreren Releases gleichzeitig buchen.</translation>
    </message>
    <message>
        <source>Move the booking, or %1.</source>
        <translation>Verschieben Sie die Buchung oder %1.</translation>
    </message>
    <message>
        <source>Level the work anew.</source>
        <translation>Gleichen Sie die Arbeit neu aus.</translation>
    </message>
    <message>
        <source>%1 is scheduled with %2 h, but needs %3 h by now.</source>
        <translation>%1 ist mit %2 h eingeplant, braucht inzwischen aber %3 h.</translation>
    </message>
    <message>
        <source>%1 was to begin on %2, but has not started.</source>
        <translation>%1 sollte am %2 beginnen, hat aber nicht begonnen.</translation>
    </message>
    <message>
        <source>Level the work anew, or mark the item as started.</source>
        <translation>Gleichen Sie die Arbeit neu aus oder markieren Sie den Vorgang als begonnen.</translation>
    </message>
    <message>
        <source>%1 items of %2 need other hours than they are scheduled with, or should have started: %3 and others.</source>
        <translation>%1 Vorgänge von %2 brauchen andere Stunden, als für sie eingeplant sind, oder hätten beginnen sollen: %3 und andere.</translation>
    </message>
    <message>
        <source>%1 has %2 h more of scheduled work than hours by the end of the week of %3.</source>
        <translation>%1 hat bis zum Ende der Woche vom %3 %2 h mehr eingeplante Arbeit als Stunden.</translation>
    </message>
    <message>
        <source>Level the work anew, or give some of it to somebody else.</source>
        <translation>Gleichen Sie die Arbeit neu aus oder geben Sie einen Teil davon jemand anderem.</translation>
    </message>
    <message>
        <source>Work needs %1 h of %2, a skill that nobody has.</source>
        <translation>Arbeit braucht %1 h von %2, einer Fähigkeit, die niemand hat.</translation>
    </message>
    <message>
        <source>Say who has the skill, or find somebody who does.</source>
        <translation>Geben Sie an, wer die Fähigkeit hat, oder finden Sie jemanden, der sie hat.</translation>
    </message>
    <message>
        <source>%1 is scheduled to end on %2, not before %3 on %4.</source>
        <translation>%1 endet laut Einplanung am %2, nicht vor %3 am %4.</translation>
    </message>
    <message>
        <source>Move it to a later release, find more people for it, or move the milestone.</source>
        <translation>Verschieben Sie ihn auf ein späteres Release, finden Sie mehr Personen dafür oder verschieben Sie den Meilenstein.</translation>
    </message>
    <message>
        <source>%1 items of %2 are scheduled to end too late for %3: %4 and others.</source>
        <translation>%1 Vorgänge von %2 enden laut Einplanung zu spät für %3: %4 und andere.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>their milestones</source>
        <translation>ihre Meilensteine</translation>
    </message>
    <message>
        <source>Move some to a later release, find more people for them, or move the milestone.</source>
        <translation>Verschieben Sie einige auf ein späteres Release, finden Sie mehr Personen dafür oder verschieben Sie den Meilenstein.</translation>
    </message>
    <message>
        <source>Let it count from another milestone, or pin it to its day.</source>
        <translation>Lassen Sie ihn von einem anderen Meilenstein aus rechnen oder legen Sie ihn fest auf seinen Tag.</translation>
    </message>
    <message>
        <source>It was waived (%1) until %2.</source>
        <translation>Es war bis %2 hingenommen (%1).</translation>
    </message>
    <message>
        <source>The waiver %1 of the check “%2” accepts nothing that is found.</source>
        <translation>Die Ausnahmegenehmigung %1 für die Prüfung „%2“ gilt für nichts, was gefunden wird.</translation>
    </message>
    <message>
        <source>End the waiver.</source>
        <translation>Beenden Sie die Ausnahmegenehmigung.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1, accepted by %2</source>
        <translation>%1, hingenommen von %2</translation>
    </message>
    <message>
        <source>Waive “%1”</source>
        <translation>„%1“ hinnehmen</translation>
    </message>
    <message>
        <source>End the waiver of “%1”</source>
        <translation>Ausnahmegenehmigung für „%1“ beenden</translation>
    </message>
    <message>
        <source>%1 of %2 was built on %3, but its newest commit was made later, on %4.</source>
        <translation>%1 von %2 wurde am %3 erstellt, aber der neueste Commit darin entstand später, am %4.</translation>
    </message>
    <message>
        <source>Correct the time that is wrong.</source>
        <translation>Die falsche Zeit berichtigen.</translation>
    </message>
    <message>
        <source>%1 of %2 came into %3 by hand, though that is made by code; the next run of the code may undo it.</source>
        <translation>%1 von %2 kam von Hand nach %3, obwohl das durch Code entsteht; der nächste Lauf des Codes macht es vielleicht rückgängig.</translation>
    </message>
    <message>
        <source>%1 of %2 is to come into %3 by hand, though that is made by code; the next run of the code may undo it.</source>
        <translation>%1 von %2 soll von Hand nach %3 kommen, obwohl das durch Code entsteht; der nächste Lauf des Codes macht es vielleicht rückgängig.</translation>
    </message>
    <message>
        <source>Promote it by its pipeline, or say that it was not done by hand.</source>
        <translation>Durch die Pipeline überführen oder angeben, dass es nicht von Hand geschah.</translation>
    </message>
    <message>
        <source>%1 went into %2 past the gate %3: %4.</source>
        <translation>%1 kam nach %2, ohne dass das Gate %3 bestanden war: %4.</translation>
    </message>
    <message>
        <source>%1 left %2 past the gate %3: %4.</source>
        <translation>%1 verließ %2, ohne dass das Gate %3 bestanden war: %4.</translation>
    </message>
    <message>
        <source>Decide on the gate, or roll back what went past it.</source>
        <translation>Über das Gate entscheiden oder zurückrollen, was daran vorbeiging.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>version, component</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>build, number of builds</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 of %2 is planned and needs %3 h, but is not scheduled as other work is.</source>
        <translation>%1 von %2 ist geplant und braucht %3 h, ist aber nicht eingeplant wie andere Arbeit.</translation>
    </message>
    <message>
        <source>%1 items of %2 are planned and need hours, but are not scheduled as other work is: %3 and others.</source>
        <translation>%1 Vorgänge von %2 sind geplant und brauchen Stunden, sind aber nicht eingeplant wie andere Arbeit: %3 und andere.</translation>
    </message>
    <message>
        <source>Level the work anew, or find more people for it.</source>
        <translation>Die Arbeit neu ausgleichen oder mehr Personen dafür finden.</translation>
    </message>
    <message>
        <source>%1 has %2 h more of scheduled work of %3 than its people have hours by the end of the week of %4.</source>
        <translation>%1 hat bis zum Ende der Woche vom %4 um %2 h mehr terminierte Arbeit der Fähigkeit %3, als seine Personen Stunden haben.</translation>
    </message>
    <message>
        <source>%1 is scheduled with %2 h more than people have hours for it by the end of the week of %3.</source>
        <translation>%1 ist bis zum Ende der Woche vom %3 mit %2 h mehr terminiert, als Personen dafür Stunden haben.</translation>
    </message>
    <message>
        <source>A waiver needs a reason; type it, or end the waiver.</source>
        <translation>Eine Ausnahmegenehmigung braucht eine Begründung; sie eingeben oder die Ausnahme beenden.</translation>
    </message>
    <message>
        <source>A waiver needs a last day; type it, or end the waiver.</source>
        <translation>Eine Ausnahmegenehmigung braucht einen letzten Tag; ihn eingeben oder die Ausnahme beenden.</translation>
    </message>
    <message>
        <source>%1 falls on %2, the day before %3, when none of those who would roll it back works: %4.</source>
        <translation>%1 fällt auf %2, den Tag vor %3, an dem niemand von denen arbeitet, die zurückrollen würden: %4.</translation>
    </message>
    <message>
        <source>%1, as other test cycles take %2 hours</source>
        <translation>%1, da andere Testzyklen %2 Stunden brauchen</translation>
    </message>
    <message>
        <source>work that names them</source>
        <translation>namentlich zugewiesene Arbeit</translation>
    </message>
    <message>
        <source>%1 has %2 h more of scheduled work than hours by the end of the week of %3, counting together: %4.</source>
        <translation>%1 hat bis zum Ende der Woche vom %3 %2 h mehr eingeplante Arbeit als Stunden; zusammengezählt: %4.</translation>
    </message>
    <message>
        <source>%1 together have %2 h more of scheduled work than hours by the end of the week of %3, counting together: %4.</source>
        <translation>%1 haben zusammen bis zum Ende der Woche vom %3 %2 h mehr eingeplante Arbeit als Stunden; zusammengezählt: %4.</translation>
    </message>
    <message>
        <source>%1, as scheduled work takes %2 hours and other test cycles %3</source>
        <translation>%1, da eingeplante Arbeit %2 Stunden und andere Testzyklen %3 brauchen</translation>
    </message>
    <message>
        <source>%1, as scheduled work takes %2 hours</source>
        <translation>%1, da eingeplante Arbeit %2 Stunden braucht</translation>
    </message>
    <message>
        <source>No on-call duties are planned, although %1 on %2 is a step of a roll-out.</source>
        <translation>Es sind keine Bereitschaften geplant, obwohl %1 am %2 ein Schritt eines Rollouts ist.</translation>
    </message>
    <message>
        <source>Say who is on call when, or read it from a table.</source>
        <translation>Eintragen, wer wann Bereitschaft hat, oder es aus einer Tabelle lesen.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Everybody inside</source>
        <translation>Alle Internen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Google Calendar</source>
        <translation>Google Kalender</translation>
    </message>
    <message>
        <source>Apple Calendar</source>
        <translation>Apple Kalender</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Open the file, or File › Open &amp; Export › Import/Export. To follow changes, put the file where it has a web address.</source>
        <translation>Öffnen Sie die Datei, oder Datei › Öffnen und exportieren › Importieren/Exportieren. Um Änderungen zu verfolgen, legen Sie die Datei dort ab, wo sie eine Webadresse hat.</translation>
    </message>
    <message>
        <source>A copy: open it again after each publishing.</source>
        <translation>Eine Kopie: Öffnen Sie sie nach jedem Veröffentlichen erneut.</translation>
    </message>
    <message>
        <source>Settings › Import &amp; export › Import. To follow changes, put the file where it has a web address.</source>
        <translation>Einstellungen › Importieren &amp; Exportieren › Importieren. Um Änderungen zu verfolgen, legen Sie die Datei dort ab, wo sie eine Webadresse hat.</translation>
    </message>
    <message>
        <source>A copy: import it again after each publishing; events move, none is doubled.</source>
        <translation>Eine Kopie: Importieren Sie sie nach jedem Veröffentlichen erneut; Termine werden verschoben, keiner wird verdoppelt.</translation>
    </message>
    <message>
        <source>File › Import. To follow changes, put the file where it has a web address.</source>
        <translation>Ablage › Importieren. Um Änderungen zu verfolgen, legen Sie die Datei dort ab, wo sie eine Webadresse hat.</translation>
    </message>
    <message>
        <source>A copy: import it again after each publishing.</source>
        <translation>Eine Kopie: Importieren Sie sie nach jedem Veröffentlichen erneut.</translation>
    </message>
    <message>
        <source>New Calendar › On the Network, with file:// before the path, also in a shared folder.</source>
        <translation>Neuer Kalender › Im Netzwerk, mit file:// vor dem Pfad, auch in einem freigegebenen Ordner.</translation>
    </message>
    <message>
        <source>30 minutes, unless set otherwise there.</source>
        <translation>30 Minuten, wenn dort nichts anderes eingestellt ist.</translation>
    </message>
    <message>
        <source>Calendar › Add calendar › Subscribe from web, and paste the address.</source>
        <translation>Kalender › Kalender hinzufügen › Aus dem Web abonnieren, und die Adresse einfügen.</translation>
    </message>
    <message>
        <source>3 hours to a day; it can&apos;t be hastened.</source>
        <translation>3 Stunden bis ein Tag; lässt sich nicht beschleunigen.</translation>
    </message>
    <message>
        <source>Other calendars + › From URL, and paste the address; Google must reach it from outside.</source>
        <translation>Weitere Kalender + › Per URL, und die Adresse einfügen; Google muss sie von außen erreichen.</translation>
    </message>
    <message>
        <source>4 to 24 hours; it can&apos;t be hastened.</source>
        <translation>4 bis 24 Stunden; lässt sich nicht beschleunigen.</translation>
    </message>
    <message>
        <source>File › New Calendar Subscription, and paste the address; set Auto-refresh there.</source>
        <translation>Ablage › Neues Kalenderabonnement, und die Adresse einfügen; stellen Sie dort „Automatisch aktualisieren“ ein.</translation>
    </message>
    <message>
        <source>As set: from 5 minutes to a week.</source>
        <translation>Wie eingestellt: von 5 Minuten bis zu einer Woche.</translation>
    </message>
    <message>
        <source>New Calendar › On the Network, and paste the address.</source>
        <translation>Neuer Kalender › Im Netzwerk, und die Adresse einfügen.</translation>
    </message>
    <message>
        <source>Outlook reads no CalDAV by itself; subscribe to the address that the server gives out for .ics, or use an add-in such as CalDAV Synchronizer.</source>
        <translation>Outlook liest von sich aus kein CalDAV; abonnieren Sie die Adresse, die der Server für .ics ausgibt, oder verwenden Sie ein Add-in wie CalDAV Synchronizer.</translation>
    </message>
    <message>
        <source>3 hours to a day by .ics; as set in the add-in.</source>
        <translation>3 Stunden bis ein Tag per .ics; wie im Add-in eingestellt.</translation>
    </message>
    <message>
        <source>Google reads no CalDAV of others; subscribe to the address that the server gives out for .ics, under Other calendars + › From URL.</source>
        <translation>Google liest kein fremdes CalDAV; abonnieren Sie die Adresse, die der Server für .ics ausgibt, unter Weitere Kalender + › Per URL.</translation>
    </message>
    <message>
        <source>4 to 24 hours.</source>
        <translation>4 bis 24 Stunden.</translation>
    </message>
    <message>
        <source>Settings › Accounts › Add Other Account › CalDAV, with the server and your own user name.</source>
        <translation>Einstellungen › Accounts › Anderen Account hinzufügen › CalDAV, mit dem Server und Ihrem eigenen Benutzernamen.</translation>
    </message>
    <message>
        <source>At once to 15 minutes.</source>
        <translation>Sofort bis 15 Minuten.</translation>
    </message>
    <message>
        <source>New Calendar › On the Network, with the address and your own user name.</source>
        <translation>Neuer Kalender › Im Netzwerk, mit der Adresse und Ihrem eigenen Benutzernamen.</translation>
    </message>
    <message>
        <source>30 minutes, or by Synchronise at once.</source>
        <translation>30 Minuten oder mit „Synchronisieren“ sofort.</translation>
    </message>
    <message>
        <source>Changes show after: %1</source>
        <translation>Änderungen erscheinen nach: %1</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>The calendar %1 is to hold one %2 only, which is no longer in the plan; choose another.</source>
        <translation>Der Kalender %1 soll auf einen einzigen Eintrag beschränkt sein (%2), der nicht mehr im Plan ist; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>up to date, 1 event</source>
        <translation>aktuell, 1 Ereignis</translation>
    </message>
    <message>
        <source>up to date, %1 events</source>
        <translation>aktuell, %1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 cancelled, %4 unchanged</source>
        <translation>%1 neu, %2 geändert, %3 abgesagt, %4 unverändert</translation>
    </message>
    <message>
        <source>Publishing %1 was cancelled.</source>
        <translation>Das Veröffentlichen von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 and %2 name the same place and would overwrite each other; give one of them another.</source>
        <translation>%1 und %2 nennen denselben Ort und würden sich gegenseitig überschreiben; geben Sie einem davon einen anderen.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was last published; overwrite it, or keep it as it is.</source>
        <translation>%1 wurde seit der letzten Veröffentlichung von jemand anderem geändert; überschreiben Sie es oder lassen Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>%1 is a calendar that another program wrote; overwrite it, or publish into another file.</source>
        <translation>%1 ist ein Kalender, den ein anderes Programm geschrieben hat; überschreiben Sie ihn oder veröffentlichen Sie in eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is a calendar with other events in it; overwrite it, or publish into another file.</source>
        <translation>%1 ist ein Kalender mit anderen Ereignissen darin; überschreiben Sie ihn oder veröffentlichen Sie in eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is no name of a calendar file, that programs know by the ending .ics; choose another name.</source>
        <translation>%1 ist kein Name einer Kalenderdatei, die Programme an der Endung .ics erkennen; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 of the calendar %2 is not there; make it, connect it, or choose another file.</source>
        <translation>Der Ordner %1 des Kalenders %2 ist nicht da; legen Sie ihn an, verbinden Sie ihn oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2); choose another file.</source>
        <translation>%1 kann nicht gelesen werden (%2); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is no calendar and is not written over; choose another file.</source>
        <translation>%1 ist kein Kalender und wird nicht überschrieben; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 and is not written over; choose another file.</source>
        <translation>%1 ist größer als %2 und wird nicht überschrieben; wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 tests: %2</source>
        <translation>%1 Tests: %2</translation>
    </message>
    <message>
        <source>The test cycle is gone; choose another one.</source>
        <translation>Der Testzyklus ist nicht mehr da; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>By hand, %1</source>
        <translation>Von Hand, %1</translation>
    </message>
    <message>
        <source>A test case is gone; choose others.</source>
        <translation>Ein Testfall ist nicht mehr da; wählen Sie andere.</translation>
    </message>
    <message>
        <source>Select the tests of %1</source>
        <translation>Tests von %1 auswählen</translation>
    </message>
    <message>
        <source>Take %1 out of the cycle</source>
        <translation>%1 aus dem Zyklus nehmen</translation>
    </message>
    <message>
        <source>Take %1 tests out of the cycle</source>
        <translation>%1 Tests aus dem Zyklus nehmen</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>%1 (%2) decides.</source>
        <translation>%1 (%2) entscheidet.</translation>
    </message>
    <message>
        <source>%1 (%2) decides, because %3 is away.</source>
        <translation>%1 (%2) entscheidet, weil %3 abwesend ist.</translation>
    </message>
    <message>
        <source>Nobody fills the role %1, which decides.</source>
        <translation>Niemand füllt die Rolle %1 aus, die entscheidet.</translation>
    </message>
    <message>
        <source>Nobody is named to decide.</source>
        <translation>Niemand ist als Entscheider benannt.</translation>
    </message>
    <message>
        <source>Nobody can decide: all who may are away on %1.</source>
        <translation>Niemand kann entscheiden: Alle, die es dürfen, sind am %1 abwesend.</translation>
    </message>
    <message>
        <source>The gate is not in the plan any more; choose another one.</source>
        <translation>Das Gate ist nicht mehr im Plan; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Nobody decides on %1; choose who does.</source>
        <translation>Niemand entscheidet über %1; wählen Sie, wer es tut.</translation>
    </message>
    <message>
        <source>%1 is hard: %2 Meet it, waive it with a reason, or decide no go.</source>
        <translation>%1 ist hart: %2 Erfüllen Sie es, genehmigen Sie eine begründete Ausnahme oder entscheiden Sie No-Go.</translation>
    </message>
    <message>
        <source>A decision that is not simply go needs a reason; type it.</source>
        <translation>Eine Entscheidung, die nicht einfach Go lautet, braucht eine Begründung; geben Sie sie ein.</translation>
    </message>
    <message>
        <source>A go with conditions names none; add one, or decide go.</source>
        <translation>Ein Go mit Auflagen nennt keine; fügen Sie eine hinzu oder entscheiden Sie Go.</translation>
    </message>
    <message>
        <source>A condition has no text or no day by which it is due; type both.</source>
        <translation>Eine Auflage hat keinen Text oder keinen Tag, bis zu dem sie fällig ist; geben Sie beides ein.</translation>
    </message>
    <message>
        <source>Decide %1: %2</source>
        <translation>Über %1 entscheiden: %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>auf Dauer</translation>
    </message>
    <message>
        <source>Waived by %1 %2: %3</source>
        <translation>Ausnahme genehmigt von %1 %2: %3</translation>
    </message>
    <message>
        <source>Waived %1: %2</source>
        <translation>Ausnahme genehmigt %1: %2</translation>
    </message>
    <message>
        <source>The gate has no criterion yet.</source>
        <translation>Das Gate hat noch kein Kriterium.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>criterion, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its gate has no milestone.</source>
        <translation>Das Gate hat keinen Meilenstein.</translation>
    </message>
    <message>
        <source>No bug that is to be fixed now is open</source>
        <translation>Kein jetzt zu behebender Fehler ist offen</translation>
    </message>
    <message>
        <source>1 bug that is to be fixed now is open</source>
        <translation>1 jetzt zu behebender Fehler ist offen</translation>
    </message>
    <message>
        <source>%1 bugs that are to be fixed now are open</source>
        <translation>%1 jetzt zu behebende Fehler sind offen</translation>
    </message>
    <message>
        <source>Every open bug has its decision</source>
        <translation>Jeder offene Fehler hat seine Entscheidung</translation>
    </message>
    <message>
        <source>1 open bug has no decision</source>
        <translation>1 offener Fehler hat keine Entscheidung</translation>
    </message>
    <message>
        <source>%1 open bugs have no decision</source>
        <translation>%1 offene Fehler haben keine Entscheidung</translation>
    </message>
    <message>
        <source>Every high risk has its response</source>
        <translation>Jedes hohe Risiko hat seine Maßnahme</translation>
    </message>
    <message>
        <source>1 high risk has no response</source>
        <translation>1 hohes Risiko hat keine Maßnahme</translation>
    </message>
    <message>
        <source>%1 high risks have no response</source>
        <translation>%1 hohe Risiken haben keine Maßnahme</translation>
    </message>
    <message>
        <source>No message is late</source>
        <translation>Keine Nachricht ist verspätet</translation>
    </message>
    <message>
        <source>1 message is late</source>
        <translation>1 Nachricht ist verspätet</translation>
    </message>
    <message>
        <source>%1 messages are late</source>
        <translation>%1 Nachrichten sind verspätet</translation>
    </message>
    <message>
        <source>Every back-out plan is rehearsed</source>
        <translation>Jeder Rückfallplan ist geprobt</translation>
    </message>
    <message>
        <source>1 back-out plan is not rehearsed</source>
        <translation>1 Rückfallplan ist nicht geprobt</translation>
    </message>
    <message>
        <source>%1 back-out plans are not rehearsed</source>
        <translation>%1 Rückfallpläne sind nicht geprobt</translation>
    </message>
    <message>
        <source>Every exception request is decided</source>
        <translation>Jeder Ausnahmeantrag ist entschieden</translation>
    </message>
    <message>
        <source>1 exception request is not decided</source>
        <translation>1 Ausnahmeantrag ist nicht entschieden</translation>
    </message>
    <message>
        <source>%1 exception requests are not decided</source>
        <translation>%1 Ausnahmeanträge sind nicht entschieden</translation>
    </message>
    <message>
        <source>Nothing on the checklist is open</source>
        <translation>Auf der Checkliste ist nichts offen</translation>
    </message>
    <message>
        <source>1 item of the checklist is open</source>
        <translation>1 Punkt der Checkliste ist offen</translation>
    </message>
    <message>
        <source>%1 items of the checklist are open</source>
        <translation>%1 Punkte der Checkliste sind offen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The release has no back-out plan.</source>
        <translation>Das Release hat keinen Rückfallplan.</translation>
    </message>
    <message>
        <source>The milestone has no checklist.</source>
        <translation>Der Meilenstein hat keine Checkliste.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2 may be.</source>
        <translation>%1; zulässig: %2.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Nobody has attested it yet.</source>
        <translation>Noch hat es niemand bestätigt.</translation>
    </message>
    <message>
        <source>%1 attested it %2.</source>
        <translation>%1 hat es %2 bestätigt.</translation>
    </message>
    <message>
        <source>%1 said %2 that it is not met.</source>
        <translation>%1 hat %2 angegeben, dass es nicht erfüllt ist.</translation>
    </message>
    <message>
        <source>No test is planned for the release.</source>
        <translation>Für das Release ist kein Test geplant.</translation>
    </message>
    <message>
        <source>%1 of %2 planned tests passed (%3); %4 are asked for.</source>
        <translation>%1 von %2 geplanten Tests bestanden (%3); gefordert: %4.</translation>
    </message>
    <message>
        <source>The release is in no environment before production yet.</source>
        <translation>Das Release ist noch in keiner Umgebung vor der Produktion.</translation>
    </message>
    <message>
        <source>The release has been in %1 for %2; %3 are asked for.</source>
        <translation>Das Release ist seit %2 in %1; gefordert: %3.</translation>
    </message>
    <message>
        <source>The release has no go-live date, so nobody knows whether its work fits.</source>
        <translation>Das Release hat keinen Go-live-Termin, sodass niemand weiß, ob seine Arbeit passt.</translation>
    </message>
    <message>
        <source>All hours of work fit.</source>
        <translation>Alle Stunden der Arbeit passen.</translation>
    </message>
    <message>
        <source>%1 of work do not fit: %2; %3 may.</source>
        <translation>%1 Arbeit passen nicht: %2; zulässig: %3.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Ready with waivers</source>
        <translation>Bereit mit Ausnahmen</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 is hard, so it is waived only with a reason, a last day and somebody who answers for it; use “Waive…” at its gate.</source>
        <translation>%1 ist hart; eine Ausnahme gibt es nur mit Begründung, letztem Tag und jemandem, der dafür einsteht: „Ausnahme genehmigen …“ am Gate wählen.</translation>
    </message>
</context>
<context>
    <name>Reanchor</name>
    <message>
        <source>The milestone is gone; choose another.</source>
        <translation>Der Meilenstein ist nicht mehr da; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is the anchor already.</source>
        <translation>%1 ist schon der Anker.</translation>
    </message>
    <message>
        <source>%1 cannot be the anchor, because it is done or cancelled or has no date; choose one that is still to come.</source>
        <translation>%1 kann nicht der Anker sein, weil der Meilenstein erledigt oder abgesagt ist oder kein Datum hat; wählen Sie einen, der noch bevorsteht.</translation>
    </message>
    <message>
        <source>Count the release from %1</source>
        <translation>Release ab %1 zählen</translation>
    </message>
    <message>
        <source>%1 cannot be the anchor without moving other milestones; pin those that have a time of day first.</source>
        <translation>%1 kann nicht der Anker sein, ohne andere Meilensteine zu verschieben; heften Sie zuerst die mit einer Uhrzeit fest an.</translation>
    </message>
</context>
<context>
    <name>Reapplying</name>
    <message>
        <source>The pattern is gone; choose another release.</source>
        <translation>Das Muster ist nicht mehr da; wählen Sie ein anderes Release.</translation>
    </message>
    <message>
        <source>Re-apply the pattern %1</source>
        <translation>Muster %1 neu anwenden</translation>
    </message>
    <message>
        <source>%1 would count from itself in a circle; keep the rule of this release there.</source>
        <translation>%1 würde im Kreis ab sich selbst zählen; behalten Sie dort die Regel dieses Releases bei.</translation>
    </message>
</context>
<context>
    <name>RecordCsv</name>
    <message>
        <source>The folder %1 could not be made; choose another place.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden; wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>(gone)</source>
        <translation>(entfernt)</translation>
    </message>
</context>
<context>
    <name>RecordLinks</name>
    <message>
        <source>Counts from</source>
        <translation>Zählt ab</translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation>Hängt an</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>What counts from it</source>
        <translation>Was ab hier zählt</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Windows that hang on it</source>
        <translation>Zeitfenster, die daran hängen</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Anchor of</source>
        <translation>Anker von</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
</context>
<context>
    <name>RecordNames</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
</context>
<context>
    <name>RecordTableModel</name>
    <message>
        <source>%1 is computed and cannot be typed; change what it follows from in the inspector.</source>
        <translation>%1 wird berechnet und lässt sich nicht eingeben; ändern Sie im Inspektor, woraus es sich ergibt.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A record of table &quot;%1&quot; has no usable id.</source>
        <translation>Ein Eintrag der Tabelle „%1“ hat keine brauchbare ID.</translation>
    </message>
    <message>
        <source>Field &quot;%1&quot; of record %2 in table &quot;%3&quot; has a value that it cannot hold.</source>
        <translation>Das Feld „%1“ des Eintrags %2 in der Tabelle „%3“ hat einen Wert, den es nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>The changes of table &quot;%1&quot; cannot be read.</source>
        <translation>Die Änderungen der Tabelle „%1“ können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ReleaseForm</name>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Made from %1</source>
        <translation>Angelegt aus %1</translation>
    </message>
    <message>
        <source>One milestone changed there since; “Re-apply changed pattern…” shows it.</source>
        <translation>Seitdem hat sich dort ein Meilenstein geändert; „Geändertes Muster neu anwenden …“ zeigt ihn.</translation>
    </message>
    <message>
        <source>%1 milestones changed there since; “Re-apply changed pattern…” shows them.</source>
        <translation>Seitdem haben sich dort %1 Meilensteine geändert; „Geändertes Muster neu anwenden …“ zeigt sie.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>No anchor yet</source>
        <translation>Noch kein Anker</translation>
    </message>
    <message>
        <source>Choose the milestone that the release is counted from, normally its go-live.</source>
        <translation>Wählen Sie den Meilenstein, ab dem das Release gezählt wird, normalerweise seinen Go-live.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Its anchor has no date; give it one.</source>
        <translation>Sein Anker hat keinen Termin; geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It has no milestones yet.</source>
        <translation>Es hat noch keine Meilensteine.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 milestones, %2 done</source>
        <translation>%1 Meilensteine, %2 erledigt</translation>
    </message>
    <message>
        <source>Nothing is ahead.</source>
        <translation>Es steht nichts mehr an.</translation>
    </message>
    <message>
        <source>Turn dates into rules…</source>
        <translation>Termine in Regeln umwandeln …</translation>
    </message>
    <message>
        <source>Learn rules from past cycles…</source>
        <translation>Regeln aus früheren Zyklen lernen …</translation>
    </message>
    <message>
        <source>Branch next release…</source>
        <translation>Nächstes Release ableiten …</translation>
    </message>
    <message>
        <source>Copy rules to…</source>
        <translation>Regeln kopieren nach …</translation>
    </message>
    <message>
        <source>Re-apply changed pattern…</source>
        <translation>Geändertes Muster neu anwenden …</translation>
    </message>
    <message>
        <source>New hotfix…</source>
        <translation>Neuer Hotfix …</translation>
    </message>
</context>
<context>
    <name>ReleaseModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>ReleaseNotes</name>
    <message>
        <source>New features</source>
        <translation>Neue Funktionen</translation>
    </message>
    <message>
        <source>Easier to use</source>
        <translation>Einfacher zu bedienen</translation>
    </message>
    <message>
        <source>Speed, safety and stability</source>
        <translation>Tempo, Sicherheit und Stabilität</translation>
    </message>
    <message>
        <source>Under the hood</source>
        <translation>Unter der Haube</translation>
    </message>
    <message>
        <source>Bug fixes</source>
        <translation>Fehlerkorrekturen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: release notes</source>
        <translation>%1: Release Notes</translation>
    </message>
    <message>
        <source>Before you upgrade</source>
        <translation>Vor dem Aktualisieren</translation>
    </message>
    <message>
        <source>Public, but without a note for customers</source>
        <translation>Öffentlich, aber ohne Notiz für Kunden</translation>
    </message>
    <message>
        <source>documentation: not needed</source>
        <translation>Dokumentation: nicht nötig</translation>
    </message>
    <message>
        <source>documentation: missing</source>
        <translation>Dokumentation: fehlt</translation>
    </message>
    <message>
        <source>documentation: drafted</source>
        <translation>Dokumentation: entworfen</translation>
    </message>
    <message>
        <source>documentation: done</source>
        <translation>Dokumentation: fertig</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
</context>
<context>
    <name>ReleasePlacement</name>
    <message>
        <source>The release to copy is gone; choose another.</source>
        <translation>Das zu kopierende Release gibt es nicht mehr; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Release %1 has no anchor with a date to count from; choose its go-live as the anchor first.</source>
        <translation>Das Release %1 hat keinen Anker mit Datum, ab dem gezählt werden kann; wählen Sie zuerst seinen Go-live als Anker.</translation>
    </message>
    <message>
        <source>The date of the new release must lie between 1970 and 2199; type another.</source>
        <translation>Das Datum des neuen Releases muss zwischen 1970 und 2199 liegen; geben Sie ein anderes ein.</translation>
    </message>
    <message>
        <source>Branch %1 from %2</source>
        <translation>%1 von %2 ableiten</translation>
    </message>
    <message>
        <source>The new release needs a name; type one.</source>
        <translation>Das neue Release braucht einen Namen; geben Sie einen ein.</translation>
    </message>
    <message>
        <source>There is a release %1 already; type another name.</source>
        <translation>Es gibt schon ein Release %1; geben Sie einen anderen Namen ein.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The pages of the report can&apos;t be painted; free some memory and try again.</source>
        <translation>Die Seiten des Berichts lassen sich nicht zeichnen; geben Sie Speicher frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Day of the gate</source>
        <translation>Tag des Gates</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Go-live</translation>
    </message>
    <message>
        <source>Planned tests</source>
        <translation>Geplante Tests</translation>
    </message>
    <message>
        <source>Passed tests</source>
        <translation>Bestandene Tests</translation>
    </message>
    <message>
        <source>Failed tests</source>
        <translation>Fehlgeschlagene Tests</translation>
    </message>
    <message>
        <source>Flaky tests</source>
        <translation>Wackelige Tests</translation>
    </message>
    <message>
        <source>Exposure to risks, working days</source>
        <translation>Risikowert, Arbeitstage</translation>
    </message>
    <message>
        <source>No font has the characters %1, so that they are missing on the pages; install one that has them.</source>
        <translation>Keine Schriftart enthält die Zeichen %1, daher fehlen sie auf den Seiten; installieren Sie eine, die sie enthält.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Probability \ impact</source>
        <translation>Eintrittswahrscheinlichkeit \ Auswirkung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>From the first to the last milestone</source>
        <translation>Vom ersten bis zum letzten Meilenstein</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>Was es bedeuten würde</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation>Größte Risiken</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Decisions asked</source>
        <translation>Erbetene Entscheidungen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>Moved since told on %1</source>
        <translation>Verschoben seit der Mitteilung am %1</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Status von %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>no go-live yet</source>
        <translation>noch kein Go-live</translation>
    </message>
    <message>
        <source>Release plan</source>
        <translation>Release-Plan</translation>
    </message>
    <message>
        <source>Release plan as of %1</source>
        <translation>Release-Plan, Stand %1</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>%1 of %2 h</source>
        <translation>%1 von %2 h</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Hours of each skill that the releases need, of those that people have from the first to the last milestone.</source>
        <translation>Stunden jeder Fähigkeit, die die Releases brauchen, von denen, die Personen vom ersten bis zum letzten Meilenstein haben.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hart</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>weich</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Abweichende Stimme</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Decision dossier: %1</source>
        <translation>Entscheidungsdossier: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>milestone, release</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · decided %2</source>
        <translation>%1 · entschieden %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <comment>plan id, journal step</comment>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>SHA-256 over gate, outcome, time, decider, reason and dossier</source>
        <translation>SHA-256 über Gate, Ergebnis, Zeitpunkt, Entscheider, Begründung und Dossier</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What was known</source>
        <translation>Was bekannt war</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>The decision is what its seal and the history of the plan say.</source>
        <translation>Die Entscheidung entspricht ihrem Siegel und dem Verlauf des Plans.</translation>
    </message>
    <message>
        <source>The decision is what its seal says; this file has no history of it.</source>
        <translation>Die Entscheidung entspricht ihrem Siegel; diese Datei enthält keinen Verlauf dazu.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is overdue since %2.</source>
        <translation>%1 ist seit %2 überfällig.</translation>
    </message>
    <message>
        <source>%1 milestones are overdue, first %2 since %3.</source>
        <translation>%1 Meilensteine sind überfällig, zuerst %2 seit %3.</translation>
    </message>
    <message>
        <source>A milestone was missed.</source>
        <translation>Ein Meilenstein wurde verpasst.</translation>
    </message>
    <message>
        <source>%1 milestones were missed.</source>
        <translation>%1 Meilensteine wurden verpasst.</translation>
    </message>
    <message>
        <source>The risk %1 has struck.</source>
        <translation>Das Risiko %1 ist eingetreten.</translation>
    </message>
    <message>
        <source>%1 needs more hours than there are: %2.</source>
        <translation>%1 braucht mehr Stunden, als es gibt: %2.</translation>
    </message>
    <message>
        <source>One problem is an error.</source>
        <translation>Ein Problem ist ein Fehler.</translation>
    </message>
    <message>
        <source>%1 problems are errors.</source>
        <translation>%1 Probleme sind Fehler.</translation>
    </message>
    <message>
        <source>One risk is high or critical after the response.</source>
        <translation>Ein Risiko ist nach der Maßnahme hoch oder kritisch.</translation>
    </message>
    <message>
        <source>%1 risks are high or critical after the response.</source>
        <translation>%1 Risiken sind nach der Maßnahme hoch oder kritisch.</translation>
    </message>
    <message>
        <source>One open problem is a warning.</source>
        <translation>Ein offenes Problem ist eine Warnung.</translation>
    </message>
    <message>
        <source>%1 open problems are warnings.</source>
        <translation>%1 offene Probleme sind Warnungen.</translation>
    </message>
    <message>
        <source>Next is %1 on %2.</source>
        <translation>Als Nächstes kommt %1 am %2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No release is planned any more.</source>
        <translation>Es ist kein Release mehr geplant.</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>Auf Kurs</translation>
    </message>
    <message>
        <source>Off course</source>
        <translation>Vom Kurs ab</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>end of day</source>
        <translation>Ende des Tages</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 anywhere on Earth</source>
        <translation>%1 überall auf der Erde</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>Exceptions to windows</source>
        <translation>Ausnahmen von Zeitfenstern</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Gates and decisions</source>
        <translation>Gates und Entscheidungen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Zuletzt mitgeteilt</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>What audiences were last told</source>
        <translation>Was Zielgruppen zuletzt mitgeteilt wurde</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>not filled</source>
        <translation>nicht besetzt</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 months from %2</source>
        <translation>%1 Monate ab %2</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Zuständigkeiten</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Needed of what there is</source>
        <translation>Benötigt vom Vorhandenen</translation>
    </message>
    <message>
        <source>Hours by skill</source>
        <translation>Stunden nach Fähigkeit</translation>
    </message>
    <message>
        <source>Somebody with several skills counts in each of them.</source>
        <translation>Wer mehrere Fähigkeiten hat, zählt bei jeder davon.</translation>
    </message>
    <message>
        <source>Hours by team</source>
        <translation>Stunden nach Team</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt am %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Trigger: %1</source>
        <translation>Auslöser: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Notfallplan</translation>
    </message>
    <message>
        <source>Where the risks stand after the response by the highest of their impacts, by their numbers in the register. Probability grows upwards, impact to the right.</source>
        <translation>Wo die Risiken nach der Maßnahme stehen, nach der höchsten ihrer Auswirkungen, mit ihren Nummern im Register. Die Eintrittswahrscheinlichkeit wächst nach oben, die Auswirkung nach rechts.</translation>
    </message>
    <message>
        <source>Where the risks stand after the response, by their numbers in the register. Probability grows upwards, impact to the right.</source>
        <translation>Wo die Risiken nach der Maßnahme stehen, mit ihren Nummern im Register. Die Eintrittswahrscheinlichkeit wächst nach oben, die Auswirkung nach rechts.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Offene Probleme</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Hingenommen von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>kein letzter Tag</translation>
    </message>
    <message>
        <source>Waived problems</source>
        <translation>Hingenommene Probleme</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Bug</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Approvers</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>If it is declined: %1</source>
        <translation>Bei Ablehnung: %1</translation>
    </message>
    <message>
        <source>Bugs</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Open bugs by severity and decision</source>
        <translation>Offene Fehler nach Schweregrad und Entscheidung</translation>
    </message>
    <message>
        <source>Open bugs</source>
        <translation>Offene Fehler</translation>
    </message>
    <message>
        <source>Exceptions after the freeze</source>
        <translation>Ausnahmen nach dem Freeze</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt durch</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Last plan: add, change, destroy</source>
        <translation>Letzter Plan: neu, geändert, gelöscht</translation>
    </message>
    <message>
        <source>Drifted resources</source>
        <translation>Abgedriftete Ressourcen</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>durch Code</translation>
    </message>
    <message>
        <source>Code progression</source>
        <translation>Weg des Codes</translation>
    </message>
    <message>
        <source>Infrastructure as code</source>
        <translation>Infrastructure as Code</translation>
    </message>
    <message>
        <source>Infrastructure changes</source>
        <translation>Infrastrukturänderungen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Exactly one role must be accountable.</source>
        <translation>Genau eine Rolle muss rechenschaftspflichtig sein.</translation>
    </message>
    <message>
        <source>Test cycle</source>
        <translation>Testzyklus</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Automatisiert</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1 when repeated</source>
        <translation>%1 bei Wiederholung</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>all suites of the product</source>
        <translation>alle Testsuiten des Produkts</translation>
    </message>
    <message>
        <source>Quality plan</source>
        <translation>Qualitätsplan</translation>
    </message>
    <message>
        <source>Exit criteria</source>
        <translation>Endekriterien</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Toggle</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Code gone by</source>
        <translation>Code entfernt bis</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Altlast</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Kill criterion</source>
        <translation>Abbruchkriterium</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>rehearsed %1</source>
        <translation>geprobt am %1</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>geplant am %1</translation>
    </message>
    <message>
        <source>not rehearsed</source>
        <translation>nicht geprobt</translation>
    </message>
    <message>
        <source>Back-out plan</source>
        <translation>Rückfallplan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Steps of the roll-out</source>
        <translation>Schritte des Rollouts</translation>
    </message>
    <message>
        <source>Back-out plans</source>
        <translation>Rückfallpläne</translation>
    </message>
    <message>
        <source>Feature toggles</source>
        <translation>Feature-Toggles</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Point of no return: from here on there is no way back.</source>
        <translation>Punkt ohne Umkehr: Ab hier gibt es kein Zurück.</translation>
    </message>
    <message>
        <source>The milestone names no time of day.</source>
        <translation>Der Meilenstein nennt keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Punkt ohne Umkehr</translation>
    </message>
    <message>
        <source>Go-live runbook</source>
        <translation>Runbook des Go-live</translation>
    </message>
    <message>
        <source>Work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Likely hours</source>
        <translation>Wahrscheinliche Stunden</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Work items</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>Reststunden</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % erledigt</translation>
    </message>
    <message>
        <source>too late: must end before %1, %2</source>
        <translation>zu spät: muss vor %1 enden, %2</translation>
    </message>
    <message>
        <source>must end before %1, %2</source>
        <translation>muss vor %1 enden, %2</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>nicht eingeplant</translation>
    </message>
    <message>
        <source>Totals by state</source>
        <translation>Summen nach Status</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>There is no backup of this plan that can be read; try to save what the file still holds.</source>
        <translation>Von diesem Plan gibt es keine lesbare Sicherung; versuchen Sie zu retten, was die Datei noch enthält.</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup is now %1; the damaged file was kept.</source>
        <translation>Die Sicherung ist jetzt %1; die beschädigte Datei wurde behalten.</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>Everything could be read and is now in %1; the damaged file was kept.</source>
        <translation>Alles konnte gelesen werden und ist jetzt in %1; die beschädigte Datei wurde behalten.</translation>
    </message>
    <message>
        <source>What could be read is now in %1; the damaged file was kept. Missing: %2</source>
        <translation>Was gelesen werden konnte, ist jetzt in %1; die beschädigte Datei wurde behalten. Es fehlt: %2</translation>
    </message>
    <message>
        <source>Open the backup of %1</source>
        <translation>Sicherung von %1 öffnen</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>Convert and Open</source>
        <translation>Umwandeln und öffnen</translation>
    </message>
</context>
<context>
    <name>RiskMatrix</name>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Not rated, %1 risks</source>
        <translation>Nicht bewertet, %1 Risiken</translation>
    </message>
    <message>
        <source>Probability %1, impact %2, %3, %4 risks</source>
        <translation>Eintrittswahrscheinlichkeit %1, Auswirkung %2, %3, %4 Risiken</translation>
    </message>
    <message>
        <source>↑ Probability</source>
        <translation>↑ Eintrittswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Every risk is rated</source>
        <translation>Jedes Risiko ist bewertet</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 weitere</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Impact on the schedule</source>
        <translation>Auswirkung auf den Terminplan</translation>
    </message>
    <message>
        <source>%1: %2 not rated</source>
        <translation>%1: %2 nicht bewertet</translation>
    </message>
    <message>
        <source>%1: %2, %3; probability %4 of %6, impact %5 of %6</source>
        <translation>%1: %2, %3; Eintrittswahrscheinlichkeit %4 von %6, Auswirkung %5 von %6</translation>
    </message>
</context>
<context>
    <name>RiskModel</name>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Residual score</source>
        <translation>Restrisiko-Punkte</translation>
    </message>
    <message>
        <source>Exposure, days</source>
        <translation>Risikowert, Tage</translation>
    </message>
    <message>
        <source>Residual exposure, days</source>
        <translation>Restrisiko-Wert, Tage</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Pass %1</source>
        <translation>%1 als bestanden vermerken</translation>
    </message>
    <message>
        <source>Pass %1 steps</source>
        <translation>%1 Schritte als bestanden vermerken</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen %1 steps</source>
        <translation>%1 Schritte wieder öffnen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 steps</source>
        <translation>%1 Schritte entfernen</translation>
    </message>
    <message>
        <source>Change hold of %1</source>
        <translation>Haltezeit von %1 ändern</translation>
    </message>
    <message>
        <source>Change hold of %1 steps</source>
        <translation>Haltezeit von %1 Schritten ändern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That step is no longer in the plan; choose another.</source>
        <translation>Dieser Schritt ist nicht mehr im Plan; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 was taken back already.</source>
        <translation>%1 wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>A step is watched for 0 to %1 hours; type another number.</source>
        <translation>Ein Schritt wird 0 bis %1 Stunden lang beobachtet; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>That environment is no longer in the plan; choose another.</source>
        <translation>Diese Umgebung ist nicht mehr im Plan; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>On for some is more than 0 and less than 100 per cent; type another share, or on or off.</source>
        <translation>Für einige eingeschaltet heißt: mehr als 0 und weniger als 100 Prozent; geben Sie einen anderen Anteil oder ein oder aus an.</translation>
    </message>
    <message>
        <source>%1 is locked, so that it cannot be switched; unlock it first.</source>
        <translation>%1 ist gesperrt und kann daher nicht geschaltet werden; heben Sie zuerst die Sperre auf.</translation>
    </message>
    <message>
        <source>The code of %1 is gone, so that it cannot be switched; clear the day of its removal first.</source>
        <translation>Der Code von %1 ist entfernt, sodass er nicht geschaltet werden kann; löschen Sie zuerst den Tag der Entfernung.</translation>
    </message>
    <message>
        <source>Switch %1 in %2</source>
        <translation>%1 in %2 schalten</translation>
    </message>
    <message>
        <source>Switch %1 toggles in %2</source>
        <translation>%1 Toggles in %2 schalten</translation>
    </message>
    <message>
        <source>That back-out plan is no longer there; choose another.</source>
        <translation>Dieser Rückfallplan ist nicht mehr da; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 has a rehearsal already; move that one.</source>
        <translation>%1 hat schon eine Probe; verschieben Sie diese.</translation>
    </message>
    <message>
        <source>%1 has no go-live before which to rehearse; make a milestone its anchor.</source>
        <translation>%1 hat keinen Go-live, vor dem zu proben wäre; machen Sie einen Meilenstein zum Anker.</translation>
    </message>
    <message>
        <source>Rehearse %1</source>
        <translation>%1 proben</translation>
    </message>
    <message>
        <source>Schedule rehearsal of %1</source>
        <translation>Probe von %1 einplanen</translation>
    </message>
    <message>
        <source>Rehearse %1 back-out plans</source>
        <translation>%1 Rückfallpläne proben</translation>
    </message>
    <message>
        <source>A toggle is switched on in one environment after the other, and the plan has none; add an environment first.</source>
        <translation>Ein Toggle wird in einer Umgebung nach der anderen eingeschaltet, und der Plan hat keine; fügen Sie zuerst eine Umgebung hinzu.</translation>
    </message>
    <message>
        <source>A roll-out has at least one step; add one.</source>
        <translation>Ein Rollout hat mindestens einen Schritt; fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>A step reaches 0 to 100 per cent of users; type another share.</source>
        <translation>Ein Schritt erreicht 0 bis 100 Prozent der Anwender; geben Sie einen anderen Anteil ein.</translation>
    </message>
    <message>
        <source>Each step reaches at least as many as the one before it, but %1 % comes after %2 %; change one of them.</source>
        <translation>Jeder Schritt erreicht mindestens so viele wie der vorige, aber %1 % folgt auf %2 %; ändern Sie einen von beiden.</translation>
    </message>
    <message>
        <source>A step is watched for 0 to %1 hours or days; type another number.</source>
        <translation>Ein Schritt wird 0 bis %1 Stunden oder Tage lang beobachtet; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>Choose the release that is rolled out.</source>
        <translation>Wählen Sie das Release, das ausgerollt wird.</translation>
    </message>
    <message>
        <source>%1 is cancelled, so that nothing of it is rolled out; choose another release.</source>
        <translation>%1 ist abgesagt, sodass nichts davon ausgerollt wird; wählen Sie ein anderes Release.</translation>
    </message>
    <message>
        <source>What goes out all at once has no steps; choose another technique.</source>
        <translation>Was auf einmal hinausgeht, hat keine Schritte; wählen Sie eine andere Technik.</translation>
    </message>
    <message>
        <source>%1 has no go-live to count from; choose the milestone at which the roll-out begins.</source>
        <translation>%1 hat keinen Go-live, ab dem gezählt wird; wählen Sie den Meilenstein, bei dem der Rollout beginnt.</translation>
    </message>
    <message>
        <source>%1 has no date to count from; choose another milestone.</source>
        <translation>%1 hat kein Datum, ab dem gezählt wird; wählen Sie einen anderen Meilenstein.</translation>
    </message>
    <message>
        <source>%1 has a roll-out of that kind already (%2); change its steps, or remove them first.</source>
        <translation>%1 hat schon einen Rollout dieser Art (%2); ändern Sie dessen Schritte oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Plan %1 of %2</source>
        <translation>%1 von %2 planen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Auf %1 umschalten</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seiten umschalten</translation>
    </message>
    <message>
        <source>Switch back to %1</source>
        <translation>Auf %1 zurückschalten</translation>
    </message>
    <message>
        <source>Switch sides back</source>
        <translation>Seiten zurückschalten</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Free the other side</source>
        <translation>Andere Seite freigeben</translation>
    </message>
    <message>
        <source>Deploy to %1</source>
        <translation>In %1 bereitstellen</translation>
    </message>
    <message>
        <source>Deploy to the idle side</source>
        <translation>Auf der ruhenden Seite bereitstellen</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>invited customers</source>
        <translation>eingeladene Kunden</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Toggle on</source>
        <translation>Toggle ein</translation>
    </message>
    <message>
        <source>Toggle on in %1</source>
        <translation>Toggle ein in %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 für %2, %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>inside %1</source>
        <translation>innerhalb von %1</translation>
    </message>
    <message>
        <source>nobody on call</source>
        <translation>niemand in Bereitschaft</translation>
    </message>
    <message>
        <source>on a day off</source>
        <translation>an einem freien Tag</translation>
    </message>
    <message>
        <source>watched over %1, a day off</source>
        <translation>Beobachtung über %1, einen freien Tag</translation>
    </message>
    <message>
        <source>Say who owns its steps.</source>
        <translation>Geben Sie an, wer für die Schritte verantwortlich ist.</translation>
    </message>
    <message>
        <source>Name the feature toggle that it is behind.</source>
        <translation>Nennen Sie den Feature-Toggle, hinter dem es liegt.</translation>
    </message>
    <message>
        <source>Say by which milestone the toggle&apos;s code is gone.</source>
        <translation>Geben Sie an, bis zu welchem Meilenstein der Code des Toggles entfernt ist.</translation>
    </message>
    <message>
        <source>Name the environments between which it switches.</source>
        <translation>Nennen Sie die Umgebungen, zwischen denen umgeschaltet wird.</translation>
    </message>
    <message>
        <source>Say what is watched at each step.</source>
        <translation>Geben Sie an, was bei jedem Schritt beobachtet wird.</translation>
    </message>
    <message>
        <source>Say at what each step is taken back.</source>
        <translation>Geben Sie an, wobei jeder Schritt zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Say what happens to the data, there and back.</source>
        <translation>Geben Sie an, was mit den Daten geschieht, hin und zurück.</translation>
    </message>
    <message>
        <source>Write a back-out plan for the release.</source>
        <translation>Schreiben Sie einen Rückfallplan für das Release.</translation>
    </message>
    <message>
        <source>1 day over</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>%1 days over</source>
        <translation>%1 Tage überfällig</translation>
    </message>
    <message>
        <source>on everywhere, code still there</source>
        <translation>überall eingeschaltet, Code noch da</translation>
    </message>
    <message>
        <source>no removal date</source>
        <translation>kein Datum der Entfernung</translation>
    </message>
    <message>
        <source>Moved from %1, because nobody is on call on that day.</source>
        <translation>Verschoben von %1, weil an diesem Tag niemand Bereitschaft hat.</translation>
    </message>
    <message>
        <source>moved from %1 because nobody is on call</source>
        <translation>verschoben von %1, weil niemand Bereitschaft hat</translation>
    </message>
</context>
<context>
    <name>RolloutImportFile</name>
    <message>
        <source>Import on-call duties</source>
        <translation>Bereitschaften importieren</translation>
    </message>
    <message>
        <source>Import feature toggles</source>
        <translation>Feature-Toggles importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>One row imported; Undo takes it back</source>
        <translation>Eine Zeile importiert; „Rückgängig“ nimmt sie zurück</translation>
    </message>
    <message>
        <source>%1 rows imported; Undo takes them back in one step</source>
        <translation>%1 Zeilen importiert; „Rückgängig“ nimmt sie in einem Schritt zurück</translation>
    </message>
</context>
<context>
    <name>RolloutLadder</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>Watched for %1, until %2</source>
        <translation>%1 lang beobachtet, bis %2</translation>
    </message>
    <message>
        <source>Watched for %1</source>
        <translation>%1 lang beobachtet</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>Beobachtet: %1</translation>
    </message>
    <message>
        <source>Taken back at: %1</source>
        <translation>Zurückgenommen bei: %1</translation>
    </message>
    <message>
        <source>%1 is live since %2</source>
        <translation>%1 ist seit %2 aktiv</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Steht bevor</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, aktiv</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of the users: %2</source>
        <translation>%1 der Anwender: %2</translation>
    </message>
</context>
<context>
    <name>RolloutStepModel</name>
    <message>
        <source>One step is taken back at a time, because those after it do not happen then; choose one.</source>
        <translation>Es wird immer nur ein Schritt zurückgenommen, weil die danach dann nicht stattfinden; wählen Sie einen.</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hold, hours</source>
        <translation>Haltezeit, Stunden</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
</context>
<context>
    <name>RuleChange</name>
    <message>
        <source>%1 has no date now; give it one first.</source>
        <translation>%1 hat jetzt kein Datum; geben Sie zuerst eines an.</translation>
    </message>
    <message>
        <source>There is no other milestone that %1 could follow; add one to its release first.</source>
        <translation>Es gibt keinen anderen Meilenstein, dem %1 folgen könnte; fügen Sie zuerst einen zum Release hinzu.</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 anheften</translation>
    </message>
    <message>
        <source>Pin %1 milestones</source>
        <translation>%1 Meilensteine anheften</translation>
    </message>
    <message>
        <source>Turn the date of %1 into a rule</source>
        <translation>Termin von %1 in eine Regel umwandeln</translation>
    </message>
    <message>
        <source>Turn %1 dates into rules</source>
        <translation>%1 Termine in Regeln umwandeln</translation>
    </message>
</context>
<context>
    <name>RuleCopying</name>
    <message>
        <source>One of the two releases is gone; choose another.</source>
        <translation>Eines der beiden Releases ist nicht mehr da; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>A release has its own rules already; choose another one to copy them to.</source>
        <translation>Ein Release hat schon seine eigenen Regeln; wählen Sie ein anderes, in das sie kopiert werden.</translation>
    </message>
    <message>
        <source>Release %1 has no anchor with a date to count from; choose its go-live as the anchor first.</source>
        <translation>Das Release %1 hat keinen Anker mit Datum, ab dem gezählt werden kann; wählen Sie zuerst seinen Go-live als Anker.</translation>
    </message>
    <message>
        <source>Copy rules of %1 to %2</source>
        <translation>Regeln von %1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>%1 would count from itself in a circle; copy fewer rules, or change what it counts from first.</source>
        <translation>%1 würde im Kreis ab sich selbst zählen; kopieren Sie weniger Regeln oder ändern Sie zuerst, ab wo gezählt wird.</translation>
    </message>
</context>
<context>
    <name>RuleLearning</name>
    <message>
        <source>fixed on %1</source>
        <translation>fest am %1</translation>
    </message>
    <message>
        <source>a milestone that is gone</source>
        <translation>einem nicht mehr vorhandenen Meilenstein</translation>
    </message>
    <message>
        <source>on the day of %1</source>
        <translation>am Tag von %1</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Turn the date of %1 into a rule</source>
        <translation>Termin von %1 in eine Regel umwandeln</translation>
    </message>
    <message>
        <source>Turn %1 dates into rules</source>
        <translation>%1 Termine in Regeln umwandeln</translation>
    </message>
    <message>
        <source>To compare cycles, choose two releases or more.</source>
        <translation>Um Zyklen zu vergleichen, wählen Sie zwei oder mehr Releases.</translation>
    </message>
    <message>
        <source>One of the releases to compare is gone; choose the releases again.</source>
        <translation>Eines der zu vergleichenden Releases gibt es nicht mehr; wählen Sie die Releases neu.</translation>
    </message>
    <message>
        <source>Release %1 has no anchor with a date; choose its go-live as the anchor first.</source>
        <translation>Das Release %1 hat keinen Anker mit Datum; wählen Sie zuerst seinen Go-live als Anker.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 milestones come %2 earlier against the anchor in %3 than in %4, all alike: their distances to each other are the same.</source>
        <translation>%1 Meilensteine liegen gegenüber dem Anker in %3 um %2 früher als in %4, alle gleich: Ihre Abstände zueinander sind dieselben.</translation>
    </message>
    <message>
        <source>%1 milestones come %2 later against the anchor in %3 than in %4, all alike: their distances to each other are the same.</source>
        <translation>%1 Meilensteine liegen gegenüber dem Anker in %3 um %2 später als in %4, alle gleich: Ihre Abstände zueinander sind dieselben.</translation>
    </message>
    <message>
        <source>They can hang on the first of them, “%1”.</source>
        <translation>Sie können am ersten von ihnen hängen, „%1“.</translation>
    </message>
    <message>
        <source>In %1 it comes %2 after “%3”</source>
        <translation>In %1 liegt er %2 nach „%3“</translation>
    </message>
    <message>
        <source>%1, with no outside event between them.</source>
        <translation>%1, ohne externes Ereignis dazwischen.</translation>
    </message>
    <message>
        <source>%1, with %2 between them.</source>
        <translation>%1, mit %2 dazwischen.</translation>
    </message>
    <message>
        <source>So it waits for outside events: give it a longer distance where one lies in that gap.</source>
        <translation>Er wartet also auf externe Ereignisse: Geben Sie ihm einen größeren Abstand, wenn eines in dieser Lücke liegt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>Kalendertage</translation>
    </message>
</context>
<context>
    <name>RunbookModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Takes, min</source>
        <translation>Dauer, min</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
</context>
<context>
    <name>SafeFileName</name>
    <message>
        <source>The folder %1 is not there; choose another.</source>
        <translation>Der Ordner %1 ist nicht vorhanden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of its folder; remove it or choose another folder.</source>
        <translation>%1 ist eine Verknüpfung, die aus ihrem Ordner hinausführt; entfernen Sie sie oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>SamplePlan</name>
    <message>
        <source>The sample plan is missing from this program; install it again.</source>
        <translation>Der Beispielplan fehlt in diesem Programm; installieren Sie es neu.</translation>
    </message>
</context>
<context>
    <name>SaveOffer</name>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>ScenarioKeeper</name>
    <message>
        <source>Keep as a Scenario</source>
        <translation>Als Szenario behalten</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>Name des Szenarios:</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>There is no change that a scenario could keep; change a date first.</source>
        <translation>Es gibt keine Änderung, die ein Szenario behalten könnte; ändern Sie zuerst ein Datum.</translation>
    </message>
    <message>
        <source>Keep the scenario %1</source>
        <translation>Szenario %1 behalten</translation>
    </message>
    <message>
        <source>The scenario is gone; choose another.</source>
        <translation>Das Szenario ist nicht mehr da; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The changes of the scenario %1 cannot be read; remove it and make it anew.</source>
        <translation>Die Änderungen des Szenarios %1 sind nicht lesbar; entfernen Sie es und legen Sie es neu an.</translation>
    </message>
    <message>
        <source>Adopt the scenario %1</source>
        <translation>Szenario %1 übernehmen</translation>
    </message>
</context>
<context>
    <name>ScheduleImport</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>There is no milestone “%1” to be the anchor; choose the title of one.</source>
        <translation>Es gibt keinen Meilenstein „%1“, der der Anker sein könnte; wählen Sie den Titel eines vorhandenen.</translation>
    </message>
    <message>
        <source>No rules were learnt for %1, as it has no anchor; name the milestone that the others count from.</source>
        <translation>Für %1 wurden keine Regeln gelernt, da der Anker fehlt; nennen Sie den Meilenstein, ab dem die anderen zählen.</translation>
    </message>
    <message>
        <source>The kind “%1” is not known; it was guessed from the title.</source>
        <translation>Die Art „%1“ ist nicht bekannt; sie wurde aus dem Titel erschlossen.</translation>
    </message>
    <message>
        <source>Dates such as %1 can mean day/month or month/day, and the file uses both; write them like 2026-07-22.</source>
        <translation>Datumsangaben wie %1 können Tag/Monat oder Monat/Tag bedeuten, und die Datei verwendet beides; schreiben Sie sie wie 2026-07-22.</translation>
    </message>
    <message>
        <source>Dates such as %1 can mean day/month or month/day, and no date of the file proves which; say which order it uses.</source>
        <translation>Datumsangaben wie %1 können Tag/Monat oder Monat/Tag bedeuten, und kein Datum der Datei zeigt, was gilt; geben Sie an, welche Reihenfolge sie verwendet.</translation>
    </message>
    <message>
        <source>The row has no date; write one if it is a milestone.</source>
        <translation>Die Zeile hat kein Datum; schreiben Sie eines, wenn sie ein Meilenstein ist.</translation>
    </message>
    <message>
        <source>The length “%1” is not one like “3 days” and was left out.</source>
        <translation>Die Länge „%1“ ist keine wie „3 days“ und wurde weggelassen.</translation>
    </message>
    <message>
        <source>It ends on %1, before it starts; swap the two days.</source>
        <translation>Das Ende am %1 liegt vor dem Beginn; vertauschen Sie die beiden Tage.</translation>
    </message>
    <message>
        <source>The zone “%1” is not known and was left out; write AoE, UTC or a name such as Europe/Berlin.</source>
        <translation>Die Zone „%1“ ist nicht bekannt und wurde weggelassen; schreiben Sie AoE, UTC oder einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The time “%1” is not one like 18:00 and was left out.</source>
        <translation>Die Uhrzeit „%1“ ist keine wie 18:00 und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here; the plan&apos;s was taken.</source>
        <translation>Die Zeitzone %1 ist hier nicht bekannt; die des Plans wurde genommen.</translation>
    </message>
    <message>
        <source>Dates such as “%1” were read as day/month.</source>
        <translation>Datumsangaben wie „%1“ wurden als Tag/Monat gelesen.</translation>
    </message>
    <message>
        <source>Dates such as “%1” were read as month/day.</source>
        <translation>Datumsangaben wie „%1“ wurden als Monat/Tag gelesen.</translation>
    </message>
    <message>
        <source>Dates without a year were taken in the year that fits the rows around them; check the first and the last.</source>
        <translation>Datumsangaben ohne Jahr wurden in das Jahr gelegt, das zu den umliegenden Zeilen passt; prüfen Sie die erste und die letzte.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It names the same as row %1; leave one of them out.</source>
        <translation>Sie nennt dasselbe wie Zeile %1; lassen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>The name is longer than 500 characters; shorten it.</source>
        <translation>Der Name ist länger als 500 Zeichen; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known and was left out; write a name such as Europe/Berlin.</source>
        <translation>Die Zeitzone „%1“ ist nicht bekannt und wurde weggelassen; schreiben Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Nothing tells which release it belongs to; name the release.</source>
        <translation>Nichts sagt, zu welchem Release sie gehört; geben Sie das Release an.</translation>
    </message>
    <message>
        <source>Its key “%1” is that of row %2 already; give each row its own.</source>
        <translation>Der Schlüssel „%1“ ist bereits der von Zeile %2; geben Sie jeder Zeile einen eigenen.</translation>
    </message>
    <message>
        <source>It is done already; its date was left.</source>
        <translation>Bereits erledigt; das Datum wurde belassen.</translation>
    </message>
    <message>
        <source>The row has no title; write one.</source>
        <translation>Die Zeile hat keinen Titel; schreiben Sie einen.</translation>
    </message>
    <message>
        <source>“%1” is no kind of milestone that a window concerns; write all or a kind such as go-live.</source>
        <translation>„%1“ ist keine Art von Meilensteinen, die ein Zeitfenster betrifft; schreiben Sie all oder eine Art wie go-live.</translation>
    </message>
    <message>
        <source>“%1” does not say whether the window is hard; write hard or soft.</source>
        <translation>„%1“ sagt nicht, ob das Zeitfenster hart ist; schreiben Sie hard oder soft.</translation>
    </message>
    <message>
        <source>The state “%1” is not known and was left out; write planned, done, missed or cancelled.</source>
        <translation>Der Status „%1“ ist nicht bekannt und wurde weggelassen; schreiben Sie planned, done, missed oder cancelled.</translation>
    </message>
    <message>
        <source>The date falls on a %1, not on a %2; check which is right.</source>
        <translation>Das Datum fällt auf einen %1, nicht auf einen %2; prüfen Sie, was stimmt.</translation>
    </message>
    <message>
        <source>The response “%1” is not known and was left out; write avoid, mitigate, transfer or accept.</source>
        <translation>Die Maßnahme „%1“ ist nicht bekannt und wurde weggelassen; schreiben Sie avoid, mitigate, transfer oder accept.</translation>
    </message>
    <message>
        <source>The review date “%1” is not clear and was left out; write it as 2026-07-22.</source>
        <translation>Das Überprüfungsdatum „%1“ ist nicht eindeutig und wurde weggelassen; schreiben Sie es wie 2026-07-22.</translation>
    </message>
    <message>
        <source>“%1” is no level of %2 and was left out; write a number from 1 to %3.</source>
        <translation>„%1“ ist keine Stufe von „%2“ und wurde weggelassen; schreiben Sie eine Zahl von 1 bis %3.</translation>
    </message>
    <message>
        <source>The plan does not rate the %1, so that it was left out; switch it on in the risk scale first.</source>
        <translation>Der Plan bewertet „%1“ nicht, daher wurde es weggelassen; schalten Sie es zuerst in der Risikoskala ein.</translation>
    </message>
    <message>
        <source>The day “%1” on which it struck is not clear and was left out; write it as 2026-07-22.</source>
        <translation>Der Tag „%1“, an dem es eingetreten ist, ist nicht eindeutig und wurde weggelassen; schreiben Sie ihn wie 2026-07-22.</translation>
    </message>
    <message>
        <source>The state “%1” is not known and was left out; write open, struck or closed.</source>
        <translation>Der Status „%1“ ist nicht bekannt und wurde weggelassen; schreiben Sie open, struck oder closed.</translation>
    </message>
    <message>
        <source>The delay “%1” is no number of working days and was left out; write one.</source>
        <translation>Die Verzögerung „%1“ ist keine Anzahl von Arbeitstagen und wurde weggelassen; schreiben Sie eine.</translation>
    </message>
    <message>
        <source>The plan has no release “%1”, so that the risk concerns all; add the release first.</source>
        <translation>Der Plan hat kein Release „%1“, sodass das Risiko alle betrifft; fügen Sie zuerst das Release hinzu.</translation>
    </message>
    <message>
        <source>The table has several columns of dates; each of these dates was taken as a milestone of its own.</source>
        <translation>Die Tabelle hat mehrere Datumsspalten; jedes dieser Daten wurde als eigener Meilenstein übernommen.</translation>
    </message>
    <message>
        <source>No row tells which release this is; it was called “%1” after the file. Rename it, or name the release.</source>
        <translation>Keine Zeile sagt, welches Release das ist; es wurde nach der Datei „%1“ genannt. Benennen Sie es um oder geben Sie das Release an.</translation>
    </message>
    <message>
        <source>The column that looks like a key was not used as one, as it only numbers the rows or repeats; titles tell the rows apart.</source>
        <translation>Die Spalte, die wie ein Schlüssel aussieht, wurde nicht als solcher verwendet, da sie die Zeilen nur nummeriert oder sich wiederholt; die Titel unterscheiden die Zeilen.</translation>
    </message>
    <message>
        <source>Taken as outside events, not as milestones: %1.</source>
        <translation>Als externe Ereignisse übernommen, nicht als Meilensteine: %1.</translation>
    </message>
    <message>
        <source>The table has headings but no row below them; add one.</source>
        <translation>Die Tabelle hat Überschriften, aber keine Zeile darunter; fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>No row of the table can be taken over; row %1: %2</source>
        <translation>Keine Zeile der Tabelle kann übernommen werden; Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252; check letters such as ä, é and –.</source>
        <translation>Die Datei ist nicht in UTF-8 und wurde als Windows-1252 gelesen; prüfen Sie Zeichen wie ä, é und –.</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ScopeModel</name>
    <message>
        <source>Hours are not negative; type 0 or more.</source>
        <translation>Stunden sind nicht negativ; geben Sie 0 oder mehr ein.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Hours left</source>
        <translation>Reststunden</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Scheduled from</source>
        <translation>Eingeplant ab</translation>
    </message>
    <message>
        <source>Scheduled until</source>
        <translation>Eingeplant bis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Starts because</source>
        <translation>Grund für den Beginn</translation>
    </message>
    <message>
        <source>Start slip since baseline</source>
        <translation>Verschiebung des Beginns zum Basisplan</translation>
    </message>
    <message>
        <source>Finish slip since baseline</source>
        <translation>Verschiebung des Endes zum Basisplan</translation>
    </message>
    <message>
        <source>Hours more than baseline</source>
        <translation>Mehr Stunden als im Basisplan</translation>
    </message>
</context>
<context>
    <name>SelectionText</name>
    <message>
        <source>“%1”, %2</source>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>“%1”, no date</source>
        <translation>„%1“, kein Datum</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 milestones selected</source>
        <translation>%1 Meilensteine ausgewählt</translation>
    </message>
    <message>
        <source>%1 milestones selected, 1 working day</source>
        <translation>%1 Meilensteine ausgewählt, 1 Arbeitstag</translation>
    </message>
    <message>
        <source>%1 milestones selected, %2 working days</source>
        <translation>%1 Meilensteine ausgewählt, %2 Arbeitstage</translation>
    </message>
</context>
<context>
    <name>SentSheetModel</name>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>The target has no address; enter one that begins with https://.</source>
        <translation>Das Ziel hat keine Adresse; geben Sie eine ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The address has a user name in it; enter that in its own field.</source>
        <translation>Die Adresse enthält einen Benutzernamen; geben Sie ihn in seinem eigenen Feld ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server; enter one that begins with https://.</source>
        <translation>„%1“ ist keine Serveradresse; geben Sie eine ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>%1 would be read by others on the way; use an address that begins with https://.</source>
        <translation>%1 könnten andere unterwegs mitlesen; verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
</context>
<context>
    <name>SheetStates</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>people who have left</source>
        <translation>Personen, die ausgeschieden sind</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Heute gesendet</translation>
    </message>
    <message>
        <source>Not answered for 1 day</source>
        <translation>Seit 1 Tag unbeantwortet</translation>
    </message>
    <message>
        <source>Not answered for %1 days</source>
        <translation>Seit %1 Tagen unbeantwortet</translation>
    </message>
    <message>
        <source>Its weeks are over</source>
        <translation>Die Wochen sind vorbei</translation>
    </message>
    <message>
        <source>Never answered; its weeks are over</source>
        <translation>Nie beantwortet; die Wochen sind vorbei</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Durch eine neuere ersetzt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Stale: changed since for %1</source>
        <translation>Veraltet: seitdem geändert für %1</translation>
    </message>
    <message>
        <source>%1 has not answered the sheet that it was sent today.</source>
        <translation>%1 hat die heute gesendete Tabelle nicht beantwortet.</translation>
    </message>
    <message>
        <source>%1 has not answered the sheet that it was sent on %2, 1 day ago.</source>
        <translation>%1 hat die am %2, vor 1 Tag, gesendete Tabelle nicht beantwortet.</translation>
    </message>
    <message>
        <source>%1 has not answered the sheet that it was sent on %2, %3 days ago.</source>
        <translation>%1 hat die am %2, vor %3 Tagen, gesendete Tabelle nicht beantwortet.</translation>
    </message>
    <message>
        <source>The answer of %1 is stale: the hours of %2 changed here since.</source>
        <translation>Die Antwort von %1 ist veraltet: Die Stunden von %2 haben sich seitdem hier geändert.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>%1 would lose its date; choose a smaller distance.</source>
        <translation>%1 würde den Termin verlieren; wählen Sie einen kleineren Abstand.</translation>
    </message>
    <message>
        <source>The milestone to slip is gone; choose another.</source>
        <translation>Den zu verschiebenden Meilenstein gibt es nicht mehr; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 is done and does not move; reopen it first, or correct the day on which it was done.</source>
        <translation>%1 ist erledigt und verschiebt sich nicht; öffnen Sie den Meilenstein zuerst wieder oder korrigieren Sie den Tag, an dem er erledigt wurde.</translation>
    </message>
    <message>
        <source>%1 is cancelled; plan it again before you move it.</source>
        <translation>%1 ist abgesagt; planen Sie den Meilenstein wieder ein, bevor Sie ihn verschieben.</translation>
    </message>
    <message>
        <source>%1 has no date that could slip; give it one first.</source>
        <translation>%1 hat kein Datum, das sich verschieben könnte; geben Sie dem Meilenstein zuerst eines.</translation>
    </message>
    <message>
        <source>%1 cannot move that far; choose a smaller distance.</source>
        <translation>%1 kann sich nicht so weit verschieben; wählen Sie eine kleinere Strecke.</translation>
    </message>
    <message>
        <source>%1 has no time of day, so that it cannot slip by hours; slip it by days, or give it a deadline.</source>
        <translation>%1 hat keine Uhrzeit und kann sich daher nicht um Stunden verschieben; verschieben Sie um Tage oder geben Sie dem Meilenstein eine Frist.</translation>
    </message>
    <message>
        <source>%1 would stay where it is; say by how much or to which day it shall move.</source>
        <translation>%1 bliebe an derselben Stelle; geben Sie an, um wie viel oder auf welchen Tag verschoben werden soll.</translation>
    </message>
    <message>
        <source>The release goes by no train, or has no anchor with a date; slip the milestone to a date.</source>
        <translation>Das Release fährt mit keinem Release-Train oder hat keinen Anker mit Datum; verschieben Sie den Meilenstein auf ein Datum.</translation>
    </message>
    <message>
        <source>%1 departs no more after %2; slip the milestone to a date.</source>
        <translation>%1 fährt nach dem %2 nicht mehr ab; verschieben Sie den Meilenstein auf ein Datum.</translation>
    </message>
    <message>
        <source>The rule of %1 cannot say a moment so many hours away; slip it by days, or change its rule.</source>
        <translation>Die Regel von %1 kann keinen Zeitpunkt ausdrücken, der so viele Stunden entfernt ist; verschieben Sie um Tage oder ändern Sie die Regel.</translation>
    </message>
    <message>
        <source>%1 would fall outside the years 1970 to 2199; choose a smaller distance.</source>
        <translation>%1 läge außerhalb der Jahre 1970 bis 2199; wählen Sie eine kleinere Strecke.</translation>
    </message>
    <message>
        <source>%1 cannot be on %2, because it stays out of windows and that day lies in one; choose another day.</source>
        <translation>%1 kann nicht am %2 sein, weil der Meilenstein Zeitfenster meidet und dieser Tag in einem liegt; wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>Slip %1 to the next train</source>
        <translation>%1 auf den nächsten Release-Train verschieben</translation>
    </message>
    <message>
        <source>Slip %1 to %2</source>
        <translation>%1 auf %2 verschieben</translation>
    </message>
    <message>
        <source>Bring %1 forward by %2</source>
        <translation>%1 um %2 vorziehen</translation>
    </message>
    <message>
        <source>Slip %1 by %2</source>
        <translation>%1 um %2 verschieben</translation>
    </message>
    <message>
        <source>it is the one that slips</source>
        <translation>wird selbst verschoben</translation>
    </message>
    <message>
        <source>follows its rule: %1</source>
        <translation>folgt seiner Regel: %1</translation>
    </message>
    <message>
        <source>follows its rule</source>
        <translation>folgt seiner Regel</translation>
    </message>
    <message>
        <source>keeps its distance</source>
        <translation>behält seinen Abstand</translation>
    </message>
    <message>
        <source>pushed by %1</source>
        <translation>verdrängt durch %1</translation>
    </message>
    <message>
        <source>pushed by what comes before it</source>
        <translation>verdrängt durch das, was davor kommt</translation>
    </message>
    <message>
        <source>buffer shortened to %1</source>
        <translation>Reserve auf %1 verkürzt</translation>
    </message>
</context>
<context>
    <name>StakeholderModel</name>
    <message>
        <source>New stakeholder</source>
        <translation>Neuer Stakeholder</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The folder %1 for backups cannot be made, so there is no backup of the plan; check the rights of the folder above it.</source>
        <translation>Der Ordner %1 für Sicherungen lässt sich nicht anlegen, daher gibt es keine Sicherung des Plans; prüfen Sie die Rechte des übergeordneten Ordners.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed; install it and start again.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert; installieren Sie ihn und starten Sie neu.</translation>
    </message>
    <message>
        <source>Qt and this program use two different SQLite libraries, which can damage files; install one version of both.</source>
        <translation>Qt und dieses Programm verwenden zwei verschiedene SQLite-Bibliotheken, was Dateien beschädigen kann; installieren Sie für beide dieselbe Version.</translation>
    </message>
    <message>
        <source>The file&apos;s structure is damaged (%1).</source>
        <translation>Die Struktur der Datei ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>A record of table &quot;%1&quot; refers to one that is not there.</source>
        <translation>Ein Eintrag der Tabelle „%1“ verweist auf einen, der nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; is not what was written there.</source>
        <translation>Die Tabelle „%1“ enthält nicht, was dorthin geschrieben wurde.</translation>
    </message>
    <message>
        <source>Step %1 of the plan&apos;s history cannot be read; open a backup of the plan or rescue what can be read.</source>
        <translation>Schritt %1 des Planverlaufs lässt sich nicht lesen; öffnen Sie eine Sicherung des Plans oder retten Sie, was lesbar ist.</translation>
    </message>
    <message>
        <source>Step %1 of the plan&apos;s history is missing or cannot be read.</source>
        <translation>Schritt %1 des Planverlaufs fehlt oder lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Step %1 of the plan&apos;s history was changed after it was written.</source>
        <translation>Schritt %1 des Planverlaufs wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>The plan&apos;s history holds changes that belong to no step.</source>
        <translation>Der Planverlauf enthält Änderungen, die zu keinem Schritt gehören.</translation>
    </message>
    <message>
        <source>Record %1 of table &quot;%2&quot; is not what step %3 of the plan&apos;s history made it; the history cannot be followed further back.</source>
        <translation>Eintrag %1 der Tabelle „%2“ ist nicht das, wozu ihn Schritt %3 des Planverlaufs gemacht hat; der Verlauf lässt sich nicht weiter zurückverfolgen.</translation>
    </message>
    <message>
        <source>There is a file %1 already; choose another name.</source>
        <translation>Es gibt bereits eine Datei %1; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be written to its folder; check that it exists, that you may write there and that there is room.</source>
        <translation>%1 konnte nicht in den Ordner geschrieben werden; prüfen Sie, ob er existiert, ob Sie dort schreiben dürfen und ob Platz ist.</translation>
    </message>
    <message>
        <source>A record in table &quot;%1&quot; refers to one that does not exist; the plan was not written.</source>
        <translation>Ein Eintrag der Tabelle „%1“ verweist auf einen, den es nicht gibt; der Plan wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The copy %1 did not pass its check, so it was thrown away; verify the plan.</source>
        <translation>Die Kopie %1 hat ihre Prüfung nicht bestanden und wurde daher verworfen; prüfen Sie den Plan.</translation>
    </message>
    <message>
        <source>%1 cannot be used any more after an error of its disk; save a copy elsewhere and open that.</source>
        <translation>%1 ist nach einem Fehler des Datenträgers nicht mehr verwendbar; speichern Sie anderswo eine Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>%1 was removed or renamed by another program; save a copy to keep this plan.</source>
        <translation>%1 wurde von einem anderen Programm entfernt oder umbenannt; speichern Sie eine Kopie, um diesen Plan zu behalten.</translation>
    </message>
    <message>
        <source>%1 was replaced by another program; save a copy to keep this plan, or open the file again.</source>
        <translation>%1 wurde von einem anderen Programm ersetzt; speichern Sie eine Kopie, um diesen Plan zu behalten, oder öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 was changed by another program; nothing was written, read it again or save a copy of this plan.</source>
        <translation>%1 wurde von einem anderen Programm geändert; es wurde nichts geschrieben, lesen Sie die Datei neu ein oder speichern Sie eine Kopie dieses Plans.</translation>
    </message>
    <message>
        <source>You may read %1 but not change it; save a copy to go on.</source>
        <translation>Sie dürfen %1 lesen, aber nicht ändern; speichern Sie eine Kopie, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>You may not write to the folder of %1, so it is only read; save a copy elsewhere to go on.</source>
        <translation>Sie dürfen nicht in den Ordner von %1 schreiben, daher wird die Datei nur gelesen; speichern Sie anderswo eine Kopie, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>There is no file %1 any more; check the folder.</source>
        <translation>Die Datei %1 gibt es nicht mehr; prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>No file can be made in the folder of %1, so the plan is only read; make room there or save a copy elsewhere.</source>
        <translation>Im Ordner von %1 lässt sich keine Datei anlegen, daher wird der Plan nur gelesen; schaffen Sie dort Platz oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>%1 is open for %2 on the machine %3, so it is only read here; close it there, or remove the file %4 if it is not open there any more.</source>
        <translation>%1 ist für %2 auf dem Rechner %3 geöffnet und wird hier daher nur gelesen; schließen Sie die Datei dort, oder entfernen Sie die Datei %4, falls sie dort nicht mehr geöffnet ist.</translation>
    </message>
    <message>
        <source>%1 is open for %2 on %3 (process %4), so it is only read here; close it there to change it here.</source>
        <translation>%1 ist für %2 auf %3 (Prozess %4) geöffnet und wird hier daher nur gelesen; schließen Sie die Datei dort, um sie hier zu ändern.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere, so it is only read here; close it there to change it here.</source>
        <translation>%1 ist anderswo geöffnet und wird hier daher nur gelesen; schließen Sie die Datei dort, um sie hier zu ändern.</translation>
    </message>
    <message>
        <source>%1 was last used by another program that keeps changes in a second file (%1-wal); let that program close it first, or have Plimsoll convert a copy of it.</source>
        <translation>%1 wurde zuletzt von einem anderen Programm verwendet, das Änderungen in einer zweiten Datei (%1-wal) aufbewahrt; lassen Sie jenes Programm die Datei zuerst schließen, oder lassen Sie Plimsoll eine Kopie davon umwandeln.</translation>
    </message>
    <message>
        <source>%1 has to be converted before it is read; open it for writing.</source>
        <translation>%1 muss vor dem Lesen umgewandelt werden; öffnen Sie die Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot; in %2 is not what was written there, as happens when a disk fails; open a backup of the plan or rescue what can be read.</source>
        <translation>Die Tabelle „%1“ in %2 enthält nicht, was dorthin geschrieben wurde, wie es bei einem Fehler des Datenträgers vorkommt; öffnen Sie eine Sicherung des Plans oder retten Sie, was lesbar ist.</translation>
    </message>
    <message>
        <source>%1 lies where changes cannot be made safely; copy it to another disk.</source>
        <translation>%1 liegt an einem Ort, an dem Änderungen nicht sicher möglich sind; kopieren Sie die Datei auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>%1 holds tables or other parts that Plimsoll did not make, so it is not opened; import its data into a new plan instead.</source>
        <translation>%1 enthält Tabellen oder andere Teile, die nicht von Plimsoll stammen, und wird daher nicht geöffnet; importieren Sie die Daten stattdessen in einen neuen Plan.</translation>
    </message>
    <message>
        <source>%1 does not say which plan it is; open a backup of it or rescue what can be read.</source>
        <translation>%1 gibt nicht an, um welchen Plan es sich handelt; öffnen Sie eine Sicherung davon oder retten Sie, was lesbar ist.</translation>
    </message>
    <message>
        <source>%1 was made with Plimsoll %2, which this version cannot read; update Plimsoll to open it.</source>
        <translation>%1 wurde mit Plimsoll %2 angelegt, was diese Version nicht lesen kann; aktualisieren Sie Plimsoll, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>of a later version</source>
        <translation>in einer neueren Version</translation>
    </message>
    <message>
        <source>%1 was made with a newer version of Plimsoll, so it is only read; update Plimsoll to change it.</source>
        <translation>%1 wurde mit einer neueren Version von Plimsoll angelegt und wird daher nur gelesen; aktualisieren Sie Plimsoll, um die Datei zu ändern.</translation>
    </message>
    <message>
        <source>%1 is of an older version and was not brought to this one, because no backup of it could be made: %2</source>
        <translation>%1 stammt von einer älteren Version und wurde nicht auf diese gebracht, weil keine Sicherung davon angelegt werden konnte: %2</translation>
    </message>
    <message>
        <source>%1 is damaged; it is left as it is, open a backup of it or rescue what can be read.</source>
        <translation>%1 ist beschädigt und bleibt unverändert; öffnen Sie eine Sicherung davon oder retten Sie, was lesbar ist.</translation>
    </message>
    <message>
        <source>A record of table &quot;%1&quot; in %2 refers to one that is not there; open a backup of the plan or rescue what can be read.</source>
        <translation>Ein Eintrag der Tabelle „%1“ in %2 verweist auf einen, der nicht vorhanden ist; öffnen Sie eine Sicherung des Plans oder retten Sie, was lesbar ist.</translation>
    </message>
    <message>
        <source>The history of %1 has no step %2 to go back to.</source>
        <translation>Der Verlauf von %1 hat keinen Schritt %2, zu dem er zurückgehen könnte.</translation>
    </message>
    <message>
        <source>%1 could not be brought to this version of Plimsoll; it is left as it was.</source>
        <translation>%1 konnte nicht auf diese Version von Plimsoll gebracht werden und bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Bring the file to a newer version</source>
        <translation>Datei auf eine neuere Version bringen</translation>
    </message>
    <message>
        <source>Left out, record %1 of table &quot;%2&quot;: it holds a value that cannot be read.</source>
        <translation>Ausgelassen, Eintrag %1 der Tabelle „%2“: Er enthält einen Wert, der sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>Record %1 of table &quot;%2&quot; did not come back from the file as it was written; nothing was changed, check the disk and the memory of this machine.</source>
        <translation>Eintrag %1 der Tabelle „%2“ kam nicht so aus der Datei zurück, wie er geschrieben wurde; es wurde nichts geändert, prüfen Sie den Datenträger und den Speicher dieses Rechners.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; of record %2 in table &quot;%3&quot; of %4 holds a value that no version of this program writes; open a backup of the plan or rescue what can be read.</source>
        <translation>Spalte „%1“ des Eintrags %2 in der Tabelle „%3“ von %4 enthält einen Wert, den keine Version dieses Programms schreibt; öffnen Sie eine Sicherung des Plans oder retten Sie, was lesbar ist.</translation>
    </message>
    <message>
        <source>Record %1 of table &quot;%2&quot; is not in the file any more; nothing was changed, open the plan again.</source>
        <translation>Eintrag %1 der Tabelle „%2“ ist nicht mehr in der Datei; es wurde nichts geändert, öffnen Sie den Plan erneut.</translation>
    </message>
    <message>
        <source>%1 could not be copied to be rescued; make room in the folder for temporary files.</source>
        <translation>%1 konnte zum Retten nicht kopiert werden; schaffen Sie Platz im Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <source>Rows that belong to no table of a plan were left out: %1.</source>
        <translation>Zeilen, die zu keiner Tabelle eines Plans gehören, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>The program sqlite3 is needed to rescue %1; install it and try again.</source>
        <translation>Zum Retten von %1 wird das Programm sqlite3 benötigt; installieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Rescuing %1 takes too long; open a backup of it.</source>
        <translation>Das Retten von %1 dauert zu lange; öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>Parts of the file whose table cannot be told were left out: %1.</source>
        <translation>Teile der Datei, deren Tabelle sich nicht bestimmen lässt, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Left out, record %1 of &quot;%2&quot;: %3</source>
        <translation>Ausgelassen, Eintrag %1 von „%2“: %3</translation>
    </message>
    <message>
        <source>%1 lost a reference to a record that is not there any more.</source>
        <translation>%1 hat einen Verweis auf einen Eintrag verloren, der nicht mehr vorhanden ist.</translation>
    </message>
    <message>
        <source>The plan&apos;s identity was lost, so calendars that were published before will show its dates a second time.</source>
        <translation>Die Identität des Plans ging verloren, daher zeigen früher veröffentlichte Kalender seine Termine ein zweites Mal.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is open; close it before you rescue it.</source>
        <translation>%1 ist geöffnet; schließen Sie die Datei, bevor Sie sie retten.</translation>
    </message>
    <message>
        <source>Nothing can be read from %1 any more; open a backup of the plan.</source>
        <translation>Aus %1 lässt sich nichts mehr lesen; öffnen Sie eine Sicherung des Plans.</translation>
    </message>
    <message>
        <source>The history of the plan is not taken over: steps from before cannot be undone.</source>
        <translation>Der Verlauf des Plans wird nicht übernommen: Frühere Schritte lassen sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 was opened for reading only; open it again to change it.</source>
        <translation>%1 wurde nur zum Lesen geöffnet; öffnen Sie die Datei erneut, um sie zu ändern.</translation>
    </message>
    <message>
        <source>%1 cannot be used any more because of its disk, and it cannot be told whether the last change is in it; save a copy elsewhere and go on there.</source>
        <translation>%1 ist wegen des Datenträgers nicht mehr verwendbar, und es lässt sich nicht feststellen, ob die letzte Änderung darin enthalten ist; speichern Sie anderswo eine Kopie und arbeiten Sie dort weiter.</translation>
    </message>
    <message>
        <source>%1 is open now, so no copy can take its name; choose another name.</source>
        <translation>%1 ist gerade geöffnet, daher kann keine Kopie diesen Namen erhalten; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is open for %2 on %3, so no copy can take its name; choose another name.</source>
        <translation>%1 ist für %2 auf %3 geöffnet, daher kann keine Kopie diesen Namen erhalten; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged (%2); choose another one.</source>
        <translation>Die Sicherung %1 ist beschädigt (%2); wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 could not be taken back to a single file; it is left as it was.</source>
        <translation>%1 konnte nicht auf eine einzelne Datei zurückgeführt werden und bleibt, wie es war.</translation>
    </message>
    <message>
        <source>%1 is not opened because what stands beside it as %1-wal is not a file of its own; move that one away.</source>
        <translation>%1 wird nicht geöffnet, weil das, was daneben als %1-wal steht, keine eigene Datei ist; verschieben Sie diese an einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is open in another program that keeps changes in a second file; close it there first.</source>
        <translation>%1 ist in einem anderen Programm geöffnet, das Änderungen in einer zweiten Datei aufbewahrt; schließen Sie die Datei zuerst dort.</translation>
    </message>
    <message>
        <source>There is no room to convert %1; make room in its folder and try again.</source>
        <translation>Zum Umwandeln von %1 fehlt der Platz; schaffen Sie Platz im Ordner der Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be replaced by its converted copy; it is left as it was.</source>
        <translation>%1 konnte nicht durch die umgewandelte Kopie ersetzt werden und bleibt, wie es war.</translation>
    </message>
    <message>
        <source>%1 is not a Plimsoll plan; choose a file that Plimsoll has written, or import it.</source>
        <translation>%1 ist kein Plimsoll-Plan; wählen Sie eine Datei, die Plimsoll geschrieben hat, oder importieren Sie diese hier.</translation>
    </message>
    <message>
        <source>%1 is damaged at its beginning; it is left as it is, open a backup of it or rescue what can be read.</source>
        <translation>%1 ist am Anfang beschädigt; die Datei bleibt, wie sie ist. Öffnen Sie eine Sicherung davon oder retten Sie, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>%1 is not opened because the file %2 beside it could make other files be changed; move that one away if you do not know it.</source>
        <translation>%1 wird nicht geöffnet, weil durch die daneben liegende Datei %2 andere Dateien verändert werden könnten; verschieben Sie diese an einen anderen Ort, wenn Sie sie nicht kennen.</translation>
    </message>
    <message>
        <source>There is no file %1; check the name and the folder.</source>
        <translation>Es gibt keine Datei %1; prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>%1 is not a file; choose a plan file.</source>
        <translation>%1 ist keine Datei; wählen Sie eine Plandatei.</translation>
    </message>
    <message>
        <source>%1 is larger than 2 GiB, which no plan is; choose another file.</source>
        <translation>%1 ist größer als 2 GiB, was kein Plan ist; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 may not be read by you; ask its owner for permission.</source>
        <translation>Sie dürfen %1 nicht lesen; bitten Sie den Eigentümer um die Berechtigung.</translation>
    </message>
    <message>
        <source>There is not enough memory for this step in %1; nothing was changed, close other programs and try again.</source>
        <translation>Für diesen Schritt in %1 reicht der Speicher nicht; es wurde nichts geändert. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be read or written because its disk reports an error; nothing was changed, check the disk and try again or save a copy elsewhere.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden, weil der Datenträger einen Fehler meldet; es wurde nichts geändert. Prüfen Sie den Datenträger und versuchen Sie es erneut, oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or removed by another program; nothing was changed there, save a copy to keep this plan.</source>
        <translation>%1 wurde von einem anderen Programm verschoben, ersetzt oder entfernt; dort wurde nichts geändert. Speichern Sie eine Kopie, um diesen Plan zu behalten.</translation>
    </message>
    <message>
        <source>%1 holds a step that was interrupted and has to be taken back first, but it may only be read here; copy the file and the one that ends in -journal to a folder where you may write, and open it there.</source>
        <translation>%1 enthält einen unterbrochenen Schritt, der zuerst zurückgenommen werden muss, darf hier aber nur gelesen werden; kopieren Sie die Datei und diejenige, die auf -journal endet, in einen Ordner, in dem Sie schreiben dürfen, und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>%1 may only be read, or its folder does; nothing was changed, save a copy elsewhere to go on.</source>
        <translation>%1 oder der zugehörige Ordner darf nur gelesen werden; es wurde nichts geändert. Speichern Sie eine Kopie an einem anderen Ort, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 is in use by another program right now; nothing was changed, try again.</source>
        <translation>%1 wird gerade von einem anderen Programm verwendet; es wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk with %1 is full; nothing was changed, make room and try again.</source>
        <translation>Der Datenträger mit %1 ist voll; es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be opened; check that it is still there and that you may read it and its folder.</source>
        <translation>%1 kann nicht geöffnet werden; prüfen Sie, ob die Datei noch vorhanden ist und ob Sie sie und ihren Ordner lesen dürfen.</translation>
    </message>
    <message>
        <source>Checking %1 takes too long, as it does with damaged or hostile files; it is left as it is.</source>
        <translation>Die Prüfung von %1 dauert zu lange, wie es bei beschädigten oder bösartigen Dateien vorkommt; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in %1; shorten it.</source>
        <translation>Ein Text ist zu lang, um in %1 gespeichert zu werden; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 cannot hold this value; nothing was changed (%2).</source>
        <translation>%1 kann diesen Wert nicht aufnehmen; es wurde nichts geändert (%2).</translation>
    </message>
    <message>
        <source>%1 could not be used; it is left as it is (%2).</source>
        <translation>%1 konnte nicht verwendet werden; die Datei bleibt, wie sie ist (%2).</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>TemplateCheck</name>
    <message>
        <source>Line %1: %2 is not closed; write %3 on the same line.</source>
        <translation>Zeile %1: %2 ist nicht geschlossen; schreiben Sie %3 in dieselbe Zeile.</translation>
    </message>
    <message>
        <source>“%1” is never closed; write {% end%1 %} where it ends.</source>
        <translation>„%1“ wird nie geschlossen; schreiben Sie {% end%1 %}, wo es endet.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be used in a message; use if, for or with.</source>
        <translation>„%1“ kann in einer Nachricht nicht verwendet werden; verwenden Sie if, for oder with.</translation>
    </message>
    <message>
        <source>A loop is written {% for date in dates %}.</source>
        <translation>Eine Schleife wird so geschrieben: {% for date in dates %}.</translation>
    </message>
    <message>
        <source>A loop cannot stand within another; end the one from line %1 first.</source>
        <translation>Eine Schleife kann nicht in einer anderen stehen; beenden Sie zuerst die aus Zeile %1.</translation>
    </message>
    <message>
        <source>A name is given by {% with next.title as title %}.</source>
        <translation>Ein Name wird so vergeben: {% with next.title as title %}.</translation>
    </message>
    <message>
        <source>“%1” does not belong here; it stands between {% %2 %} and {% end%2 %}.</source>
        <translation>„%1“ gehört nicht hierher; es steht zwischen {% %2 %} und {% end%2 %}.</translation>
    </message>
    <message>
        <source>“end%1” closes nothing; there is no open {% %1 %} before it.</source>
        <translation>„end%1“ schließt nichts; davor gibt es kein offenes {% %1 %}.</translation>
    </message>
    <message>
        <source>“if” needs something to ask, such as {% if risks %}.</source>
        <translation>„if“ braucht etwas, das geprüft wird, etwa {% if risks %}.</translation>
    </message>
    <message>
        <source>There is no filter “%1”; use one of %2.</source>
        <translation>Es gibt keinen Filter „%1“; verwenden Sie einen von %2.</translation>
    </message>
    <message>
        <source>There is no “%1” to fill in; use one of %2.</source>
        <translation>Es gibt kein „%1“ zum Ausfüllen; verwenden Sie eines von %2.</translation>
    </message>
    <message>
        <source>“%1” has no “%2”; it has %3.</source>
        <translation>„%1“ hat kein „%2“; es hat %3.</translation>
    </message>
    <message>
        <source>no parts</source>
        <translation>keine Bestandteile</translation>
    </message>
    <message>
        <source>The template is longer than %1 characters; shorten it.</source>
        <translation>Die Vorlage ist länger als %1 Zeichen; kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The template has more than %1 places to fill in; shorten it.</source>
        <translation>Die Vorlage hat mehr als %1 auszufüllende Stellen; kürzen Sie sie.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Quarterly product release</source>
        <translation>Vierteljährliches Produkt-Release</translation>
    </message>
    <message>
        <source>One release a quarter: planning, freezes, release candidates, go/no-go, go-live and review, with a year-end blackout.</source>
        <translation>Ein Release im Quartal: Planung, Freezes, Release-Kandidaten, Go/No-Go, Go-live und Rückblick, mit einer Sperrzeit zum Jahresende.</translation>
    </message>
    <message>
        <source>Train with monthly patch releases</source>
        <translation>Release-Train mit monatlichen Patch-Releases</translation>
    </message>
    <message>
        <source>A feature release, then a patch release each month, each with its own cut-off, candidate and go-live.</source>
        <translation>Ein Feature-Release, dann jeden Monat ein Patch-Release, jeweils mit eigenem Annahmeschluss, Kandidaten und Go-live.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;; there is %2.</source>
        <translation>Es gibt keine Vorlage „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>Hotfix, counted in hours</source>
        <translation>Hotfix, in Stunden gerechnet</translation>
    </message>
    <message>
        <source>From the report over fix, tests and go/no-go to a deployment in three steps and the post-incident review; it begins tomorrow.</source>
        <translation>Von der Meldung über Korrektur, Tests und Go/No-Go bis zum Deployment in drei Schritten und zum Rückblick auf die Störung; beginnt morgen.</translation>
    </message>
    <message>
        <source>Mobile app with a staged roll-out</source>
        <translation>Mobile App mit stufenweisem Rollout</translation>
    </message>
    <message>
        <source>Beta, review by the stores with a buffer, five steps to all customers with kill criteria, and toggles with a day of removal.</source>
        <translation>Beta, Prüfung durch die Stores mit Reserve, fünf Stufen bis zu allen Kunden mit Abbruchkriterien und Toggles mit einem Tag der Entfernung.</translation>
    </message>
    <message>
        <source>Regulated release with an auditor&apos;s dossier</source>
        <translation>Reguliertes Release mit Dossier für Auditoren</translation>
    </message>
    <message>
        <source>Four gates with criteria, deciders and evidence, verification and validation, risk register, sign-offs and a rehearsed back-out.</source>
        <translation>Vier Gates mit Kriterien, Entscheidern und Nachweisen, Verifizierung und Validierung, Risikoregister, Freigaben und ein geprobter Rückfallplan.</translation>
    </message>
    <message>
        <source>Open-source release every six months</source>
        <translation>Open-Source-Release alle sechs Monate</translation>
    </message>
    <message>
        <source>Alphas, betas and candidates, freezes with an exceptions process, translators and packagers, then two point releases.</source>
        <translation>Alphas, Betas und Kandidaten, Freezes mit einem Verfahren für Ausnahmen, Übersetzer und Paketierer, danach zwei Punkt-Releases.</translation>
    </message>
</context>
<context>
    <name>TestCaseModel</name>
    <message>
        <source>New case</source>
        <translation>Neuer Testfall</translation>
    </message>
</context>
<context>
    <name>TestCycleModel</name>
    <message>
        <source>New cycle</source>
        <translation>Neuer Testzyklus</translation>
    </message>
    <message>
        <source>Need by hand</source>
        <translation>Bedarf von Hand</translation>
    </message>
</context>
<context>
    <name>TestImport</name>
    <message>
        <source>Line %1 of the file is no sound XML (%2); let the runner write it again.</source>
        <translation>Zeile %1 der Datei ist kein einwandfreies XML (%2); lassen Sie sie vom Testprogramm neu schreiben.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1 of the file declares a document type or an entity, which is not read; remove it.</source>
        <translation>Zeile %1 der Datei deklariert einen Dokumenttyp oder eine Entität, die nicht gelesen werden; entfernen Sie die Deklaration.</translation>
    </message>
    <message>
        <source>This is no JUnit file: it begins with “%2” instead of “testsuites” or “testsuite”.</source>
        <translation>Das ist keine JUnit-Datei: Sie beginnt mit „%2“ statt mit „testsuites“ oder „testsuite“.</translation>
    </message>
    <message>
        <source>Line %1 of the file nests deeper than 64 suites, which no runner does; let it write the file again.</source>
        <translation>Zeile %1 der Datei ist tiefer als 64 Testsuites verschachtelt, was kein Testprogramm tut; lassen Sie die Datei neu schreiben.</translation>
    </message>
    <message>
        <source>The file tells of more than a million tests; divide it.</source>
        <translation>Die Datei nennt mehr als eine Million Tests; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Line %1: a test without a name was left out.</source>
        <translation>Zeile %1: Ein Test ohne Namen wurde weggelassen.</translation>
    </message>
    <message>
        <source>Line %1 of the file nests deeper than 64 elements, which no runner does; let it write the file again.</source>
        <translation>Zeile %1 der Datei ist tiefer als 64 Elemente verschachtelt, was kein Testprogramm tut; lassen Sie die Datei neu schreiben.</translation>
    </message>
    <message>
        <source>Nobody of the plan is called “%1”; those results name no tester.</source>
        <translation>Niemand im Plan heißt „%1“; diese Ergebnisse nennen keinen Tester.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The plan has no such test cycle; choose one of its own.</source>
        <translation>Der Plan hat keinen solchen Testzyklus; wählen Sie einen seiner eigenen.</translation>
    </message>
    <message>
        <source>The plan has no such test suite; choose one of its own.</source>
        <translation>Der Plan hat keine solche Testsuite; wählen Sie eine seiner eigenen.</translation>
    </message>
    <message>
        <source>Imported results</source>
        <translation>Importierte Ergebnisse</translation>
    </message>
    <message>
        <source>These results of %1 are in the cycle already; nothing changes.</source>
        <translation>Diese Ergebnisse von %1 sind schon im Zyklus; nichts ändert sich.</translation>
    </message>
    <message>
        <source>Import results into %1</source>
        <translation>Ergebnisse in %1 importieren</translation>
    </message>
    <message>
        <source>The table is empty; it needs a row of headings, and a row for each result.</source>
        <translation>Die Tabelle ist leer; sie braucht eine Zeile mit Überschriften und eine Zeile für jedes Ergebnis.</translation>
    </message>
    <message>
        <source>The first row of the table names no column “Case” or no column “Result”; add both headings.</source>
        <translation>Die erste Zeile der Tabelle nennt keine Spalte „Case“ oder keine Spalte „Result“; fügen Sie beide Überschriften hinzu.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1 names no case; it was left out.</source>
        <translation>Zeile %1 nennt keinen Testfall; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no result; it was left out.</source>
        <translation>Zeile %1: „%2“ ist kein Ergebnis; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The import was cancelled; choose the files again.</source>
        <translation>Der Import wurde abgebrochen; die Dateien erneut auswählen.</translation>
    </message>
    <message>
        <source>Several cases share a title, so that none was chosen; give each its key: %1.</source>
        <translation>Mehrere Testfälle haben denselben Titel, daher wurde keiner gewählt; jedem seinen Schlüssel geben: %1.</translation>
    </message>
</context>
<context>
    <name>TestNeed</name>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Keine Termine</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Select the tests of the cycle to see what they take.</source>
        <translation>Wählen Sie die Tests des Testzyklus aus, um ihren Aufwand zu sehen.</translation>
    </message>
    <message>
        <source>%1 h by hand; the cycle needs a milestone that closes it, or the release a date.</source>
        <translation>%1 h von Hand; der Testzyklus braucht einen Meilenstein, der ihn abschließt, oder das Release ein Datum.</translation>
    </message>
    <message>
        <source>Nothing is left to be tested by hand until %1.</source>
        <translation>Bis %1 ist von Hand nichts mehr zu testen.</translation>
    </message>
    <message>
        <source>%1 of %2 working hours until %3</source>
        <translation>%1 von %2 Arbeitsstunden bis %3</translation>
    </message>
    <message>
        <source>%1, begin by %2</source>
        <translation>%1, Beginn spätestens %2</translation>
    </message>
    <message>
        <source>%1: nobody has this skill</source>
        <translation>%1: niemand hat diese Fähigkeit</translation>
    </message>
    <message>
        <source>%1: %2 of %3 h</source>
        <translation>%1: %2 von %3 h</translation>
    </message>
    <message>
        <source>%1, as other cycles take %2 h</source>
        <translation>%1, da andere Zyklen %2 h brauchen</translation>
    </message>
    <message>
        <source>%1 h · %2</source>
        <translation>%1 h · %2</translation>
    </message>
    <message>
        <source>No skill named</source>
        <translation>Keine Fähigkeit genannt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Nobody&apos;s hours count for it</source>
        <translation>Niemandes Stunden zählen dafür</translation>
    </message>
    <message>
        <source>Nobody has this skill</source>
        <translation>Niemand hat diese Fähigkeit</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1, as scheduled work takes %2 h and other cycles %3 h</source>
        <translation>%1, da eingeplante Arbeit %2 h und andere Zyklen %3 h brauchen</translation>
    </message>
    <message>
        <source>%1, as scheduled work takes %2 h</source>
        <translation>%1, da eingeplante Arbeit %2 h braucht</translation>
    </message>
</context>
<context>
    <name>TestRunModel</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>TestSuiteModel</name>
    <message>
        <source>Cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Automatisiert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>New suite</source>
        <translation>Neue Testsuite</translation>
    </message>
</context>
<context>
    <name>TimelineAccessible</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
</context>
<context>
    <name>TimelineDrag</name>
    <message>
        <source>1 other follows</source>
        <translation>1 weiterer folgt</translation>
    </message>
    <message>
        <source>%1 others follow</source>
        <translation>%1 weitere folgen</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>derselbe Tag</translation>
    </message>
</context>
<context>
    <name>TimelineDrawing</name>
    <message>
        <source>New milestone of %1</source>
        <translation>Neuer Meilenstein von %1</translation>
    </message>
    <message>
        <source>New phase of %1</source>
        <translation>Neue Phase von %1</translation>
    </message>
</context>
<context>
    <name>TimelineOutline</name>
    <message>
        <source>Windows</source>
        <translation>Zeitfenster</translation>
    </message>
</context>
<context>
    <name>TimelinePages</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1: timeline</source>
        <translation>%1: Zeitleiste</translation>
    </message>
    <message>
        <source>Page %1 of %2 (%3%4)</source>
        <translation>Seite %1 von %2 (%3%4)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>The timeline is too wide for one picture; choose fewer pages wide, or a PDF.</source>
        <translation>Die Zeitleiste ist zu breit für ein einziges Bild; wählen Sie weniger Seiten in der Breite oder ein PDF.</translation>
    </message>
    <message>
        <source>The timeline has too many rows for one picture; choose one release, or a PDF.</source>
        <translation>Die Zeitleiste hat zu viele Zeilen für ein einziges Bild; wählen Sie ein einzelnes Release oder ein PDF.</translation>
    </message>
    <message>
        <source>The timeline is too large for one picture; choose fewer pages wide, or a PDF.</source>
        <translation>Die Zeitleiste ist zu groß für ein einziges Bild; wählen Sie weniger Seiten in der Breite oder ein PDF.</translation>
    </message>
    <message>
        <source>The timeline is too large for one picture; choose one release, or a PDF.</source>
        <translation>Die Zeitleiste ist zu groß für ein einziges Bild; wählen Sie ein einzelnes Release oder ein PDF.</translation>
    </message>
    <message>
        <source>There is no memory for the picture of the timeline; choose fewer pages wide, or a PDF.</source>
        <translation>Für das Bild der Zeitleiste reicht der Speicher nicht; wählen Sie weniger Seiten in der Breite oder ein PDF.</translation>
    </message>
    <message>
        <source>The picture of the timeline can&apos;t be made a PNG; choose a PDF.</source>
        <translation>Das Bild der Zeitleiste lässt sich nicht als PNG erstellen; wählen Sie ein PDF.</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>working days of float</comment>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>ToggleImport</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>1 row names no toggle.</source>
        <translation>1 Zeile nennt keinen Toggle.</translation>
    </message>
    <message>
        <source>%1 rows name no toggle.</source>
        <translation>%1 Zeilen nennen keinen Toggle.</translation>
    </message>
    <message>
        <source>Owners for whom the plan has no role, so that they were left out: %1.</source>
        <translation>Verantwortliche, für die der Plan keine Rolle hat und die daher weggelassen wurden: %1.</translation>
    </message>
    <message>
        <source>The plan has no environment, so that no position could be set; add environments and switch the toggles there.</source>
        <translation>Der Plan hat keine Umgebung, daher konnte keine Stellung gesetzt werden; fügen Sie Umgebungen hinzu und schalten Sie die Toggles dort.</translation>
    </message>
    <message>
        <source>Import 1 feature toggle</source>
        <translation>1 Feature-Toggle importieren</translation>
    </message>
    <message>
        <source>Import %1 feature toggles</source>
        <translation>%1 Feature-Toggles importieren</translation>
    </message>
    <message>
        <source>The plan has no product “%1”; add it first, or correct the name.</source>
        <translation>Der Plan hat kein Produkt „%1“; fügen Sie es zuerst hinzu oder korrigieren Sie den Namen.</translation>
    </message>
    <message>
        <source>It stands in the table before; that row counts.</source>
        <translation>Steht bereits weiter oben in der Tabelle; jene Zeile zählt.</translation>
    </message>
    <message>
        <source>The product has no environment “%1”.</source>
        <translation>Das Produkt hat keine Umgebung „%1“.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The plan has no milestone “%1” by which to remove it.</source>
        <translation>Der Plan hat keinen Meilenstein „%1“, bis zu dem er entfernt werden soll.</translation>
    </message>
    <message>
        <source>“%1” is no kind of toggle; it counts as a release toggle.</source>
        <translation>„%1“ ist keine Toggle-Art; der Toggle zählt als Release-Toggle.</translation>
    </message>
    <message>
        <source>“%1” does not say whether it is locked.</source>
        <translation>„%1“ sagt nicht, ob der Toggle gesperrt ist.</translation>
    </message>
    <message>
        <source>“%1” is no position in %2; it is on, off or a share like 25 %.</source>
        <translation>„%1“ ist keine Stellung in %2; sie ist on, off oder ein Anteil wie 25 %.</translation>
    </message>
    <message>
        <source>“%1” is no stage; there are alpha, beta, stable and deprecated.</source>
        <translation>„%1“ ist keine Stufe; es gibt alpha, beta, stable und deprecated.</translation>
    </message>
    <message>
        <source>“%1” is no day on which code was removed; write it as 2026-07-22.</source>
        <translation>„%1“ ist kein Tag, an dem Code entfernt wurde; schreiben Sie ihn wie 2026-07-22.</translation>
    </message>
    <message>
        <source>No column of the table names toggles; head it “name” or “feature gates”.</source>
        <translation>Keine Spalte der Tabelle nennt Toggles; geben Sie einer die Überschrift „name“ oder „feature gates“.</translation>
    </message>
    <message>
        <source>Several columns of the table are headed “%1”; leave only one of them.</source>
        <translation>Mehrere Spalten der Tabelle heißen „%1“; nur eine davon stehen lassen.</translation>
    </message>
</context>
<context>
    <name>ToggleModel</name>
    <message>
        <source>● On</source>
        <translation>● Ein</translation>
    </message>
    <message>
        <source>◐ %1 %</source>
        <translation>◐ %1 %</translation>
    </message>
    <message>
        <source>○ Off</source>
        <translation>○ Aus</translation>
    </message>
    <message>
        <source>NewToggle</source>
        <translation>NeuerToggle</translation>
    </message>
    <message>
        <source>“%1” is no position; type on, off or a share like 25 %.</source>
        <translation>„%1“ ist keine Stellung; geben Sie on, off oder einen Anteil wie 25 % ein.</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Altlast</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>what users suffer if it is declined</source>
        <translation>was Anwender bei einer Ablehnung erleiden</translation>
    </message>
    <message>
        <source>the tests that show it to be sound</source>
        <translation>die Tests, die zeigen, dass es in Ordnung ist</translation>
    </message>
    <message>
        <source>the risk, and why it is worth it</source>
        <translation>das Risiko und warum es sich lohnt</translation>
    </message>
    <message>
        <source>an approver</source>
        <translation>ein Genehmiger</translation>
    </message>
    <message>
        <source>a second approver</source>
        <translation>ein zweiter Genehmiger</translation>
    </message>
    <message>
        <source>a second approver other than the first</source>
        <translation>ein anderer zweiter Genehmiger als der erste</translation>
    </message>
    <message>
        <source>%1 is in a release that is frozen since %2, so fixing it now needs an approved exception request; ask for one.</source>
        <translation>%1 ist in einem Release, für das seit %2 der Freeze gilt, sodass es für eine Korrektur jetzt einen genehmigten Ausnahmeantrag braucht; stellen Sie einen.</translation>
    </message>
    <message>
        <source>The release to which %1 is deferred is not in the plan any more; choose another.</source>
        <translation>Das Release, auf das %1 zurückgestellt ist, ist nicht mehr im Plan; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be deferred to the release that it is in; choose a later one.</source>
        <translation>%1 lässt sich nicht auf das Release zurückstellen, in dem er schon ist; wählen Sie ein späteres.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be deferred to %2, which is released or cancelled; choose another release.</source>
        <translation>%1 lässt sich nicht auf %2 zurückstellen, das ausgeliefert oder abgesagt ist; wählen Sie ein anderes Release.</translation>
    </message>
    <message>
        <source>%1 is to ship behind a toggle, but none is chosen; choose the toggle, or add one.</source>
        <translation>%1 soll hinter einem Toggle ausgeliefert werden, aber es ist keiner gewählt; wählen Sie den Toggle oder fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>The code of the toggle %1 was removed on %2; choose another for %3.</source>
        <translation>Der Code des Toggles %1 wurde am %2 entfernt; wählen Sie einen anderen für %3.</translation>
    </message>
    <message>
        <source>The decision about %1 needs a reason; type one.</source>
        <translation>Die Entscheidung über %1 braucht eine Begründung; geben Sie eine ein.</translation>
    </message>
    <message>
        <source>Nobody is named who decides about %1; choose the person.</source>
        <translation>Es ist niemand benannt, der über %1 entscheidet; wählen Sie die Person.</translation>
    </message>
    <message>
        <source>Decide on %1: %2</source>
        <translation>Über %1 entscheiden: %2</translation>
    </message>
    <message>
        <source>Decide on %1 bugs: %2</source>
        <translation>Über %1 Fehler entscheiden: %2</translation>
    </message>
    <message>
        <source>The request can&apos;t be approved yet: %1 is missing.</source>
        <translation>Der Antrag kann noch nicht genehmigt werden; es fehlt: %1.</translation>
    </message>
    <message>
        <source>Ask for the exception %1</source>
        <translation>Ausnahme %1 beantragen</translation>
    </message>
    <message>
        <source>Change the exception %1</source>
        <translation>Ausnahme %1 ändern</translation>
    </message>
    <message>
        <source>Take up the bugs deferred to %1</source>
        <translation>Auf %1 zurückgestellte Fehler aufnehmen</translation>
    </message>
    <message>
        <source>Change the policy for %1 / %2</source>
        <translation>Triage-Regel für %1 / %2 ändern</translation>
    </message>
    <message>
        <source>Use the built-in policy: %1</source>
        <translation>Eingebaute Triage-Regeln verwenden: %1</translation>
    </message>
    <message>
        <source>contained fix</source>
        <translation>begrenzte Korrektur</translation>
    </message>
    <message>
        <source>the fix reaches one component</source>
        <translation>die Korrektur reicht in eine Komponente</translation>
    </message>
    <message>
        <source>the fix reaches several components</source>
        <translation>die Korrektur reicht in mehrere Komponenten</translation>
    </message>
    <message>
        <source>the fix reaches the architecture</source>
        <translation>die Korrektur reicht in die Architektur</translation>
    </message>
    <message>
        <source>release candidate phase since %1</source>
        <translation>Phase der Release-Kandidaten seit %1</translation>
    </message>
    <message>
        <source>after the freeze of %1</source>
        <translation>nach dem Freeze vom %1</translation>
    </message>
    <message>
        <source>no freeze is planned</source>
        <translation>kein Freeze ist geplant</translation>
    </message>
    <message>
        <source>%1 before the freeze of %2</source>
        <translation>%1 vor dem Freeze vom %2</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>The decision about %1 needs the day on which it was taken; type it.</source>
        <translation>Die Entscheidung über %1 braucht den Tag, an dem sie fiel; ihn eingeben.</translation>
    </message>
    <message>
        <source>the bug or the work item that it is asked for</source>
        <translation>der Fehler oder der Vorgang, für den sie beantragt ist</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 is pinned but has no date; type one, or let it follow another milestone.</source>
        <translation>%1 ist fest, hat aber kein Datum; geben Sie eines ein oder lassen Sie ihn einem anderen Meilenstein folgen.</translation>
    </message>
    <message>
        <source>%1 follows another milestone but names none; choose the milestone that it counts from.</source>
        <translation>%1 folgt einem anderen Meilenstein, nennt aber keinen; wählen Sie den Meilenstein, ab dem gezählt wird.</translation>
    </message>
    <message>
        <source>%1 counts from itself; choose another milestone to count from.</source>
        <translation>%1 zählt ab sich selbst; wählen Sie einen anderen Meilenstein, ab dem gezählt wird.</translation>
    </message>
    <message>
        <source>The offset of %1 is beyond %2; type a smaller one.</source>
        <translation>Der Abstand von %1 ist größer als %2; geben Sie einen kleineren ein.</translation>
    </message>
    <message>
        <source>The length of %1 must be between 0 and %2; type another.</source>
        <translation>Die Dauer von %1 muss zwischen 0 und %2 liegen; geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>The length of %1 is counted in days or weeks, not hours; choose another unit.</source>
        <translation>Die Dauer von %1 wird in Tagen oder Wochen gezählt, nicht in Stunden; wählen Sie eine andere Einheit.</translation>
    </message>
    <message>
        <source>The weekday that %1 falls on must be one from Monday to Sunday; choose one.</source>
        <translation>Der Wochentag, auf den %1 fällt, muss einer von Montag bis Sonntag sein; wählen Sie einen.</translation>
    </message>
    <message>
        <source>A plan has one settings record; this one has another number.</source>
        <translation>Ein Plan hat einen einzigen Eintrag für Einstellungen; dieser hat eine andere Nummer.</translation>
    </message>
    <message>
        <source>The first day of the week must be one from Monday to Sunday; choose one.</source>
        <translation>Der erste Tag der Woche muss einer von Montag bis Sonntag sein; wählen Sie einen.</translation>
    </message>
    <message>
        <source>The title of the plan is longer than %1 characters; shorten it.</source>
        <translation>Der Titel des Plans ist länger als %1 Zeichen; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>dem Plan</translation>
    </message>
    <message>
        <source>The hours of a day in calendar %1 must be between 0 and 24; type another number.</source>
        <translation>Die Stunden eines Tages im Kalender %1 müssen zwischen 0 und 24 liegen; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>Calendar %1 has no working day; give at least one day hours.</source>
        <translation>Der Kalender %1 hat keinen Arbeitstag; geben Sie mindestens einem Tag Stunden.</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>The day off %1 belongs to no calendar; choose one.</source>
        <translation>Der freie Tag %1 gehört zu keinem Kalender; wählen Sie einen.</translation>
    </message>
    <message>
        <source>The day off %1 needs a first and a last day; type both.</source>
        <translation>Der freie Tag %1 braucht einen ersten und einen letzten Tag; geben Sie beide ein.</translation>
    </message>
    <message>
        <source>The last day of %1 is before its first day; swap them.</source>
        <translation>Der letzte Tag von %1 liegt vor dem ersten; vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>The hours of %1 must be between 0 and 24; type another number.</source>
        <translation>Die Stunden von %1 müssen zwischen 0 und 24 liegen; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>The anchor of release %1 belongs to another release; choose one of its own milestones.</source>
        <translation>Der Anker des Releases %1 gehört zu einem anderen Release; wählen Sie einen seiner eigenen Meilensteine.</translation>
    </message>
    <message>
        <source>Release %1 cannot be a hotfix of itself; choose another release.</source>
        <translation>Das Release %1 kann kein Hotfix seiner selbst sein; wählen Sie ein anderes Release.</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>%1 belongs to no release; choose one.</source>
        <translation>%1 gehört zu keinem Release; wählen Sie eines.</translation>
    </message>
    <message>
        <source>%1 is done but has no date on which it was; type one.</source>
        <translation>%1 ist erledigt, hat aber kein Datum dafür; geben Sie eines ein.</translation>
    </message>
    <message>
        <source>A slip may crush %1 to a length between 0 and its own; type another floor.</source>
        <translation>Eine Verschiebung kann %1 auf eine Dauer zwischen 0 und der eigenen stauchen; geben Sie eine andere Untergrenze ein.</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>%1 has no first day; type a date or choose a milestone.</source>
        <translation>%1 hat keinen ersten Tag; geben Sie ein Datum ein oder wählen Sie einen Meilenstein.</translation>
    </message>
    <message>
        <source>%1 has no last day; type a date or choose a milestone.</source>
        <translation>%1 hat keinen letzten Tag; geben Sie ein Datum ein oder wählen Sie einen Meilenstein.</translation>
    </message>
    <message>
        <source>An offset of %1 is beyond %2 days; type a smaller one.</source>
        <translation>Ein Abstand von %1 ist größer als %2 Tage; geben Sie einen kleineren ein.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>The notice that %1 needs must be between 0 and %2 days; type another.</source>
        <translation>Der Vorlauf, den %1 braucht, muss zwischen 0 und %2 Tagen liegen; geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>A calendar entry has a sequence number below 0.</source>
        <translation>Ein Kalendereintrag hat eine Sequenznummer unter 0.</translation>
    </message>
    <message>
        <source>A sent capacity sheet names a team, the day on which it was sent and its first week; give all three.</source>
        <translation>Zu einer versandten Kapazitätstabelle gehören ein Team, der Tag, an dem sie versandt wurde, und ihre erste Woche; geben Sie alle drei an.</translation>
    </message>
    <message>
        <source>A capacity sheet covers 1 to 53 weeks; choose another number.</source>
        <translation>Eine Kapazitätstabelle umfasst 1 bis 53 Wochen; wählen Sie eine andere Zahl.</translation>
    </message>
    <message>
        <source>a sent capacity sheet</source>
        <translation>einer versandten Kapazitätstabelle</translation>
    </message>
    <message>
        <source>The position of %1 must be between 0 and 1,000,000; type another.</source>
        <translation>Die Position von %1 muss zwischen 0 und 1.000.000 liegen; geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>A dependency leads from a milestone to another; choose both.</source>
        <translation>Eine Abhängigkeit führt von einem Meilenstein zu einem anderen; wählen Sie beide.</translation>
    </message>
    <message>
        <source>A milestone cannot wait for itself; choose another predecessor.</source>
        <translation>Ein Meilenstein kann nicht auf sich selbst warten; wählen Sie einen anderen Vorgänger.</translation>
    </message>
    <message>
        <source>The lag of a dependency is a number of days or weeks, up to %1; type another.</source>
        <translation>Der Zeitabstand einer Abhängigkeit ist eine Anzahl von Tagen oder Wochen, höchstens %1; geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>a dependency</source>
        <translation>einer Abhängigkeit</translation>
    </message>
    <message>
        <source>An exception names a window and a milestone; choose both.</source>
        <translation>Zu einer Ausnahme gehören ein Zeitfenster und ein Meilenstein; wählen Sie beide.</translation>
    </message>
    <message>
        <source>An exception to a window needs the name of who allows it, and a reason; type both.</source>
        <translation>Eine Ausnahme von einem Zeitfenster braucht einen Grund und den Namen dessen, der sie erlaubt; geben Sie beides ein.</translation>
    </message>
    <message>
        <source>an exception to a window</source>
        <translation>einer Ausnahme von einem Zeitfenster</translation>
    </message>
    <message>
        <source>The train %1 needs a product and a first departure; choose both.</source>
        <translation>Der Release-Train %1 braucht ein Produkt und eine erste Abfahrt; wählen Sie beide.</translation>
    </message>
    <message>
        <source>The train %1 departs every 1 to %2 weeks or months; type another number.</source>
        <translation>Der Release-Train %1 fährt alle 1 bis %2 Wochen oder Monate ab; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>The weekday of %1 is not one of a week; choose another.</source>
        <translation>Der Wochentag von %1 kommt in keiner Woche vor; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The numbering of %1 must contain {n}, where the running number stands; type it, as in “1.{n}”.</source>
        <translation>Die Nummerierung von %1 muss {n} enthalten, wo die laufende Nummer steht; geben Sie es ein, etwa „1.{n}“.</translation>
    </message>
    <message>
        <source>The train %1 can plan up to %2 releases ahead; type another number.</source>
        <translation>Der Release-Train %1 kann bis zu %2 Releases vorausplanen; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>The first number of %1 must be between 0 and 1,000,000; type another.</source>
        <translation>Die erste Nummer von %1 muss zwischen 0 und 1.000.000 liegen; geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Release-Train</translation>
    </message>
    <message>
        <source>An exception names a train and one of its departures; choose both.</source>
        <translation>Zu einer Ausnahme gehören ein Release-Train und eine seiner Abfahrten; wählen Sie beide.</translation>
    </message>
    <message>
        <source>an exception of a train</source>
        <translation>einer Ausnahme eines Release-Trains</translation>
    </message>
    <message>
        <source>a slip</source>
        <translation>einer Verschiebung</translation>
    </message>
    <message>
        <source>A slip names a release, the dates before and after, and the day on which it was decided; give them.</source>
        <translation>Zu einer Verschiebung gehören ein Release, die Termine davor und danach und der Tag, an dem sie beschlossen wurde; geben Sie diese an.</translation>
    </message>
    <message>
        <source>The baseline %1 has no time at which it was taken; give one.</source>
        <translation>Beim Basisplan %1 fehlt der Zeitpunkt, zu dem er aufgenommen wurde; geben Sie ihn an.</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>a date of a baseline</source>
        <translation>einem Termin eines Basisplans</translation>
    </message>
    <message>
        <source>A date of a baseline names the baseline, a milestone and its first and last day; give them.</source>
        <translation>Zu einem Termin eines Basisplans gehören der Basisplan, ein Meilenstein und dessen erster und letzter Tag; geben Sie diese an.</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>A decision names who took it; choose that person. Who decided something stays in the plan.</source>
        <translation>Zu einer Entscheidung gehört, wer sie getroffen hat; wählen Sie diese Person. Wer etwas entschieden hat, bleibt im Plan.</translation>
    </message>
    <message>
        <source>condition of a decision</source>
        <translation>Auflage einer Entscheidung</translation>
    </message>
    <message>
        <source>A waiver names a record that there cannot be; waive the problem again.</source>
        <translation>Eine Ausnahmegenehmigung nennt einen Eintrag, den es nicht geben kann; nehmen Sie das Problem erneut hin.</translation>
    </message>
    <message>
        <source>checklist item</source>
        <translation>Punkt der Checkliste</translation>
    </message>
    <message>
        <source>runbook step</source>
        <translation>Runbook-Schritt</translation>
    </message>
    <message>
        <source>finding of a review</source>
        <translation>Erkenntnis eines Rückblicks</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>feature toggle</source>
        <translation>Feature-Toggle</translation>
    </message>
    <message>
        <source>build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>A pipeline run ends before it begins; change one of the times.</source>
        <translation>Ein Pipeline-Lauf endet vor seinem Beginn; ändern Sie eine der Zeiten.</translation>
    </message>
    <message>
        <source>back-out plan</source>
        <translation>Rückfallplan</translation>
    </message>
    <message>
        <source>infrastructure change</source>
        <translation>Infrastrukturänderung</translation>
    </message>
    <message>
        <source>%1 is restored before it begins; change one of the times.</source>
        <translation>%1 ist vor dem Beginn behoben; ändern Sie eine der Zeiten.</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>On-call duty needs its first and its last day; give both.</source>
        <translation>Eine Bereitschaft braucht ihren ersten und ihren letzten Tag; geben Sie beide an.</translation>
    </message>
    <message>
        <source>The share of %1 must be between 0 and 100 %; type another.</source>
        <translation>Der Anteil von %1 muss zwischen 0 und 100 % liegen; geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>einer Person</translation>
    </message>
    <message>
        <source>A skill of a person names both; choose the person and the skill.</source>
        <translation>Zur Fähigkeit einer Person gehört beides; wählen Sie die Person und die Fähigkeit.</translation>
    </message>
    <message>
        <source>The proficiency of %1 must be between 1 and 5; type another.</source>
        <translation>Die Könnensstufe von %1 muss zwischen 1 und 5 liegen; geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>A membership names a person and a team; choose both.</source>
        <translation>Zu einer Mitgliedschaft gehören eine Person und ein Team; wählen Sie beide.</translation>
    </message>
    <message>
        <source>the membership of %1</source>
        <translation>der Mitgliedschaft von %1</translation>
    </message>
    <message>
        <source>A working pattern belongs to nobody; choose a person.</source>
        <translation>Ein Arbeitszeitmodell gehört niemandem; wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>the working pattern of %1</source>
        <translation>dem Arbeitszeitmodell von %1</translation>
    </message>
    <message>
        <source>The cycle of %1 has 1 to 4 weeks, and the week in it is one of them; type others.</source>
        <translation>Der Zyklus von %1 hat 1 bis 4 Wochen, und die Woche darin ist eine davon; geben Sie andere ein.</translation>
    </message>
    <message>
        <source>The hours of a day in %1 must be between 0 and 24; type another number.</source>
        <translation>Die Stunden eines Tages in %1 müssen zwischen 0 und 24 liegen; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>An absence belongs to nobody; choose a person.</source>
        <translation>Eine Abwesenheit gehört niemandem; wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>the absence of %1</source>
        <translation>der Abwesenheit von %1</translation>
    </message>
    <message>
        <source>The first or last day of %1 is missing; type both.</source>
        <translation>Der erste oder der letzte Tag von %1 fehlt; geben Sie beide ein.</translation>
    </message>
    <message>
        <source>The commitment %1 belongs to nobody; choose a person.</source>
        <translation>Die Verpflichtung %1 gehört niemandem; wählen Sie eine Person.</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Verpflichtung</translation>
    </message>
    <message>
        <source>A rough demand names a release and a skill; choose both.</source>
        <translation>Zu einem groben Bedarf gehören ein Release und eine Fähigkeit; wählen Sie beide.</translation>
    </message>
    <message>
        <source>The phase of a rough demand belongs to another release; choose one of its own.</source>
        <translation>Die Phase eines groben Bedarfs gehört zu einem anderen Release; wählen Sie eine des eigenen.</translation>
    </message>
    <message>
        <source>a rough demand</source>
        <translation>einem groben Bedarf</translation>
    </message>
    <message>
        <source>The progress of %1 must be between 0 and 100 %; type another.</source>
        <translation>Der Fortschritt von %1 muss zwischen 0 und 100 % liegen; geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>The priority of %1 must be between −1,000,000 and 1,000,000; type another.</source>
        <translation>Die Priorität von %1 muss zwischen −1.000.000 und 1.000.000 liegen; geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>%1 is a part of itself; choose another parent.</source>
        <translation>%1 ist ein Teil von sich selbst; wählen Sie einen anderen übergeordneten Vorgang.</translation>
    </message>
    <message>
        <source>%1 is finished before it is started; change one of the dates.</source>
        <translation>%1 ist vor dem Beginn abgeschlossen; ändern Sie eines der Daten.</translation>
    </message>
    <message>
        <source>work item</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>A demand names a work item and a skill; choose both.</source>
        <translation>Zu einem Bedarf gehören ein Vorgang und eine Fähigkeit; wählen Sie beide.</translation>
    </message>
    <message>
        <source>Between 1 and 1,000 people can work on %1 at a time; type another number.</source>
        <translation>An %1 können zwischen 1 und 1.000 Personen gleichzeitig arbeiten; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>The hours spent on %1 must be between 0 and 1,000,000; type another number.</source>
        <translation>Die für %1 aufgewendeten Stunden müssen zwischen 0 und 1.000.000 liegen; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>Scheduled work names a demand, its first and last day, and its hours; level the plan again.</source>
        <translation>Zu eingeplanter Arbeit gehören ein Bedarf, ihr erster und letzter Tag und ihre Stunden; gleichen Sie den Plan erneut aus.</translation>
    </message>
    <message>
        <source>The work of a baseline names the baseline, a work item and its hours; take the baseline again.</source>
        <translation>Zur Arbeit eines Basisplans gehören der Basisplan, ein Vorgang und dessen Stunden; nehmen Sie den Basisplan erneut auf.</translation>
    </message>
    <message>
        <source>A responsibility names no role; choose one.</source>
        <translation>Eine Zuständigkeit nennt keine Rolle; wählen Sie eine.</translation>
    </message>
    <message>
        <source>A responsibility is for an activity or a milestone; type or choose one.</source>
        <translation>Eine Zuständigkeit gilt für eine Tätigkeit oder einen Meilenstein; geben Sie eine ein oder wählen Sie einen.</translation>
    </message>
    <message>
        <source>a responsibility</source>
        <translation>einer Zuständigkeit</translation>
    </message>
    <message>
        <source>The address of %1 must begin with https://; type it in full.</source>
        <translation>Die Adresse von %1 muss mit https:// beginnen; geben Sie sie vollständig ein.</translation>
    </message>
    <message>
        <source>The address of %1 holds a user name or password, that would be in the plan for all to read; give the user name in its own field.</source>
        <translation>Die Adresse von %1 enthält einen Benutzernamen oder ein Passwort, das im Plan für alle lesbar wäre; geben Sie den Benutzernamen in dessen eigenem Feld an.</translation>
    </message>
    <message>
        <source>The target %1 names no file; choose one.</source>
        <translation>Das Ziel %1 nennt keine Datei; wählen Sie eine.</translation>
    </message>
    <message>
        <source>The target %1 has no address; type one that begins with https://.</source>
        <translation>Das Ziel %1 hat keine Adresse; geben Sie eine ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The alarm of %1 must be 0 to %2 hours before the start; type another number.</source>
        <translation>Die Erinnerung von %1 muss 0 bis %2 Stunden vor dem Beginn liegen; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The scenario %1 does not say on which state of the plan it stands; make it anew.</source>
        <translation>Das Szenario %1 sagt nicht, auf welchem Stand des Plans es beruht; legen Sie es neu an.</translation>
    </message>
    <message>
        <source>The scenario %1 changes too much to be kept; keep it as a plan of its own.</source>
        <translation>Das Szenario %1 ändert zu viel, um behalten zu werden; behalten Sie es als eigenen Plan.</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>A dependency leads from one work item to another; choose both.</source>
        <translation>Eine Abhängigkeit führt von einem Vorgang zu einem anderen; wählen Sie beide.</translation>
    </message>
    <message>
        <source>A work item cannot wait for itself; choose another predecessor.</source>
        <translation>Ein Vorgang kann nicht auf sich selbst warten; wählen Sie einen anderen Vorgänger.</translation>
    </message>
    <message>
        <source>The lag of a dependency is a number of hours, up to %1; type another.</source>
        <translation>Der Zeitabstand einer Abhängigkeit ist eine Anzahl von Stunden, höchstens %1; geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>test suite</source>
        <translation>Testsuite</translation>
    </message>
    <message>
        <source>test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>The test cycle %1 names a milestone of another release; choose one of its own.</source>
        <translation>Der Testzyklus %1 nennt einen Meilenstein eines anderen Releases; wählen Sie einen des eigenen.</translation>
    </message>
    <message>
        <source>test cycle</source>
        <translation>Testzyklus</translation>
    </message>
    <message>
        <source>test run</source>
        <translation>Testlauf</translation>
    </message>
    <message>
        <source>bug</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>exception request</source>
        <translation>Ausnahmeantrag</translation>
    </message>
    <message>
        <source>A position of %1 must be a level from 1 to %2; choose one.</source>
        <translation>Eine Position von %1 muss eine Stufe von 1 bis %2 sein; wählen Sie eine.</translation>
    </message>
    <message>
        <source>A plan has one risk scale; this one has another number.</source>
        <translation>Ein Plan hat eine einzige Risikoskala; diese hat eine andere Nummer.</translation>
    </message>
    <message>
        <source>A risk matrix has 3 to %1 levels; type another number.</source>
        <translation>Eine Risikomatrix hat 3 bis %1 Stufen; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>The scores from which risks are medium, high and critical must rise, up to %1; type them in that order.</source>
        <translation>Die Punktwerte, ab denen Risiken mittel, hoch und kritisch sind, müssen ansteigen, bis höchstens %1; geben Sie sie in dieser Reihenfolge ein.</translation>
    </message>
    <message>
        <source>The range of risk level %1 must rise and be between 0 and 100,000; type others.</source>
        <translation>Der Bereich der Risikostufe %1 muss ansteigen und zwischen 0 und 100.000 liegen; geben Sie andere Werte ein.</translation>
    </message>
    <message>
        <source>The probability of risk level %1 must be between 0 and 100 %; type another.</source>
        <translation>Die Eintrittswahrscheinlichkeit der Risikostufe %1 muss zwischen 0 und 100 % liegen; geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>The name of risk level %1 is longer than %2 characters; shorten it.</source>
        <translation>Der Name der Risikostufe %1 ist länger als %2 Zeichen; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>%1 has struck but has no date on which it did; type one.</source>
        <translation>%1 ist eingetreten, hat aber kein Datum, an dem das geschah; geben Sie eines ein.</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>The action %1 belongs to no risk; choose one.</source>
        <translation>Die Aktion %1 gehört zu keinem Risiko; wählen Sie eines.</translation>
    </message>
    <message>
        <source>The days after the strike of %1 must be between 0 and 3650; type another number.</source>
        <translation>Die Tage nach dem Eintritt von %1 müssen zwischen 0 und 3650 liegen; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>risk action</source>
        <translation>Risikoaktion</translation>
    </message>
    <message>
        <source>a risk</source>
        <translation>einem Risiko</translation>
    </message>
    <message>
        <source>A position in the history of a risk names the risk and a day; give both.</source>
        <translation>Zu einer Position im Verlauf eines Risikos gehören das Risiko und ein Tag; geben Sie beides an.</translation>
    </message>
    <message>
        <source>A stakeholder belongs to no audience; choose one.</source>
        <translation>Ein Stakeholder gehört zu keiner Zielgruppe; wählen Sie eine.</translation>
    </message>
    <message>
        <source>A stakeholder needs a name, or a person of the plan; give one.</source>
        <translation>Ein Stakeholder braucht einen Namen oder eine Person des Plans; geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>a stakeholder</source>
        <translation>einem Stakeholder</translation>
    </message>
    <message>
        <source>message template</source>
        <translation>Nachrichtenvorlage</translation>
    </message>
    <message>
        <source>The message %1 needs an audience and a release; choose both.</source>
        <translation>Die Nachricht %1 braucht eine Zielgruppe und ein Release; wählen Sie beide.</translation>
    </message>
    <message>
        <source>The message %1 counts from a milestone of another release; choose one of its own.</source>
        <translation>Die Nachricht %1 zählt ab einem Meilenstein eines anderen Releases; wählen Sie einen des eigenen.</translation>
    </message>
    <message>
        <source>The message %1 is sent but has no date on which it was; type one.</source>
        <translation>Die Nachricht %1 ist gesendet, hat aber kein Datum, an dem das geschah; geben Sie eines ein.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>A %1 needs a name; type one.</source>
        <translation>Ein Eintrag vom Typ „%1“ braucht einen Namen; geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The name of the %1 &quot;%2…&quot; is longer than %3 characters; shorten it.</source>
        <translation>Der Name „%2…“ (%1) ist länger als %3 Zeichen; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The name of a %1 contains a character that no text may hold; type it again.</source>
        <translation>Der Name eines Eintrags vom Typ „%1“ enthält ein Zeichen, das in keinem Text stehen darf; geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The note of %1 is longer than %2 characters; shorten it.</source>
        <translation>Die Notiz von %1 ist länger als %2 Zeichen; kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The date %1 of %2 is outside 1970 to 2199; type a date in between.</source>
        <translation>Das Datum %1 von %2 liegt außerhalb von 1970 bis 2199; geben Sie ein Datum dazwischen ein.</translation>
    </message>
    <message>
        <source>%1 names the time zone &quot;%2&quot;, which is not known; choose one from the list, such as Europe/Berlin.</source>
        <translation>%1 nennt die Zeitzone „%2“, die nicht bekannt ist; wählen Sie eine aus der Liste, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>An estimate of %1 must be between 0 and 1,000,000; type another number.</source>
        <translation>Eine Schätzung von %1 muss zwischen 0 und 1.000.000 liegen; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>The estimates of %1 must rise from low over likely to high; type them in that order.</source>
        <translation>Die Schätzungen von %1 müssen von niedrig über wahrscheinlich nach hoch ansteigen; geben Sie sie in dieser Reihenfolge ein.</translation>
    </message>
    <message>
        <source>%1 of %2 must be between %3 and %4; type another number.</source>
        <translation>%1 von %2 muss zwischen %3 und %4 liegen; geben Sie eine andere Zahl ein.</translation>
    </message>
    <message>
        <source>%1 of %2 is longer than %3 characters; shorten it.</source>
        <translation>%1 von %2 ist länger als %3 Zeichen; kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>A record of type &quot;%1&quot; belongs to no record of type &quot;%2&quot;; choose one.</source>
        <translation>Ein Eintrag vom Typ „%1“ gehört zu keinem Eintrag vom Typ „%2“; wählen Sie einen.</translation>
    </message>
    <message>
        <source>%1 refers to a %2 that does not exist; choose another or leave it empty.</source>
        <translation>%1 verweist auf einen Eintrag (%2), den es nicht gibt; wählen Sie einen anderen oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime; look at it again and repeat the edit.</source>
        <translation>%1 wurde inzwischen geändert; sehen Sie es erneut an und wiederholen Sie die Bearbeitung.</translation>
    </message>
    <message>
        <source>%1 is no freeze, so it freezes nothing; make it a freeze, or leave open what it freezes.</source>
        <translation>%1 ist kein Freeze und friert deshalb nichts ein; die Art auf Freeze ändern oder offenlassen, was eingefroren wird.</translation>
    </message>
    <message>
        <source>The exception %1 lets nothing in; choose the bug or the work item that it is asked for.</source>
        <translation>Die Ausnahme %1 lässt nichts zu; den Fehler oder den Vorgang wählen, für den sie beantragt ist.</translation>
    </message>
    <message>
        <source>The exception %1 is asked for a bug and a work item at once; keep one of them.</source>
        <translation>Die Ausnahme %1 ist für einen Fehler und einen Vorgang zugleich beantragt; nur eines davon behalten.</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>WebErrors</name>
    <message>
        <source>%1 is too busy to answer; publish again later.</source>
        <translation>%1 ist überlastet und antwortet nicht; veröffentlichen Sie später erneut.</translation>
    </message>
    <message>
        <source>%1 is too busy to answer; publish again in %2 seconds.</source>
        <translation>%1 ist überlastet und antwortet nicht; veröffentlichen Sie in %2 Sekunden erneut.</translation>
    </message>
    <message>
        <source>%1 is too busy to answer; publish again in %2 minutes.</source>
        <translation>%1 ist überlastet und antwortet nicht; veröffentlichen Sie in %2 Minuten erneut.</translation>
    </message>
    <message>
        <source>%1 does not let this user write there; ask its owner for the right, or choose another calendar.</source>
        <translation>%1 lässt diesen Benutzer dort nicht schreiben; bitten Sie den Eigentümer um das Recht, oder wählen Sie einen anderen Kalender.</translation>
    </message>
    <message>
        <source>There is nothing at %1; check the address.</source>
        <translation>Unter %1 ist nichts vorhanden; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Calendars can&apos;t be written to %1; check the address, or choose another place.</source>
        <translation>Unter %1 lassen sich keine Kalender schreiben; prüfen Sie die Adresse, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder that %1 lies in does not exist; make it on the server, or check the address.</source>
        <translation>Den Ordner, in dem %1 liegt, gibt es nicht; legen Sie ihn auf dem Server an, oder prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>There is nothing at %1 any more; check the address.</source>
        <translation>Unter %1 ist nichts mehr vorhanden; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else just now; publish again to see how.</source>
        <translation>%1 wurde gerade von jemand anderem geändert; veröffentlichen Sie erneut, um zu sehen, wie.</translation>
    </message>
    <message>
        <source>%1 does not take that much; publish less in this calendar.</source>
        <translation>%1 nimmt nicht so viel an; veröffentlichen Sie weniger in diesem Kalender.</translation>
    </message>
    <message>
        <source>%1 does not take calendars; choose a place that does.</source>
        <translation>%1 nimmt keine Kalender an; wählen Sie einen Ort, der das tut.</translation>
    </message>
    <message>
        <source>%1 is locked by another program; publish again when that is done.</source>
        <translation>%1 ist durch ein anderes Programm gesperrt; veröffentlichen Sie erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>%1 fails for a reason of its own; publish again later, or tell who runs it.</source>
        <translation>%1 scheitert aus eigener Ursache; veröffentlichen Sie später erneut, oder verständigen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The server behind %1 is out of order; publish again later, or tell who runs it.</source>
        <translation>Der Server hinter %1 ist außer Betrieb; veröffentlichen Sie später erneut, oder verständigen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The server behind %1 does not answer; publish again later, or tell who runs it.</source>
        <translation>Der Server hinter %1 antwortet nicht; veröffentlichen Sie später erneut, oder verständigen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>%1 has no room left; make some on the server and publish again.</source>
        <translation>%1 hat keinen Platz mehr; schaffen Sie welchen auf dem Server und veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 does not accept this user name and password; check both.</source>
        <translation>%1 akzeptiert diesen Benutzernamen und dieses Passwort nicht; prüfen Sie beides.</translation>
    </message>
    <message>
        <source>%1 asks for a user name and password; enter both.</source>
        <translation>%1 verlangt Benutzernamen und Passwort; geben Sie beides ein.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which was not expected; check the address.</source>
        <translation>%1 hat mit dem unerwarteten Status %2 geantwortet; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server of %1 can&apos;t be found; check the address and the network.</source>
        <translation>Der Server von %1 lässt sich nicht finden; prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing answers at %1; check the address, or publish again later.</source>
        <translation>Unter %1 antwortet nichts; prüfen Sie die Adresse, oder veröffentlichen Sie später erneut.</translation>
    </message>
    <message>
        <source>No safe connection to %1 came about; check the address, or tell who runs the server.</source>
        <translation>Es kam keine sichere Verbindung zu %1 zustande; prüfen Sie die Adresse, oder verständigen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let through to %1; check the proxy&apos;s settings.</source>
        <translation>Der Proxy dieses Netzwerks lässt nicht zu %1 durch; prüfen Sie die Einstellungen des Proxys.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before all of the answer was there; publish again.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die ganze Antwort da war; veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 was revoked, so nothing was sent; tell who runs the server.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen, daher wurde nichts gesendet; verständigen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another server, so nothing was sent; check the address.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Server, daher wurde nichts gesendet; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent; tell who runs the server.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen, daher wurde nichts gesendet; verständigen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent; check this machine&apos;s clock.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig, daher wurde nichts gesendet; prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody but itself, so nothing was sent; have this machine trust it, or tell who runs the server.</source>
        <translation>Das Zertifikat von %1 ist nur von sich selbst signiert, daher wurde nichts gesendet; lassen Sie diesen Rechner ihm vertrauen, oder verständigen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody whom this machine trusts, so nothing was sent; tell who runs the server.</source>
        <translation>Das Zertifikat von %1 ist von niemandem signiert, dem dieser Rechner vertraut, daher wurde nichts gesendet; verständigen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 sends on to %2, which others could listen to, so nothing was sent there; tell who runs the server.</source>
        <translation>%1 leitet an %2 weiter, wo andere mithören könnten, daher wurde dorthin nichts gesendet; verständigen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 sends on to another server, %2, so nothing was sent there; enter that address if you trust it.</source>
        <translation>%1 leitet an einen anderen Server weiter, %2, daher wurde dorthin nichts gesendet; geben Sie diese Adresse ein, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>%1 sends on again and again; check the address.</source>
        <translation>%1 leitet immer wieder weiter; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer; publish again later.</source>
        <translation>%1 braucht zu lange für eine Antwort; veröffentlichen Sie später erneut.</translation>
    </message>
    <message>
        <source>%1 answers with more than a calendar can be; check the address.</source>
        <translation>%1 antwortet mit mehr, als ein Kalender sein kann; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 answers with a page for people; check the address.</source>
        <translation>%1 antwortet mit einer Seite für Menschen; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>What %1 answers can&apos;t be understood; check the address.</source>
        <translation>Was %1 antwortet, ist nicht zu verstehen; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Publishing was cancelled; publish again to go on where it stopped.</source>
        <translation>Das Veröffentlichen wurde abgebrochen; veröffentlichen Sie erneut, um dort fortzufahren, wo es aufhörte.</translation>
    </message>
</context>
<context>
    <name>WebTargetWriter</name>
    <message>
        <source>The calendar at %1 was removed there since it was last published.</source>
        <translation>Der Kalender unter %1 wurde dort seit der letzten Veröffentlichung entfernt.</translation>
    </message>
    <message>
        <source>There is another file at %1 already, which was not published by this plan.</source>
        <translation>Unter %1 liegt bereits eine andere Datei, die nicht von diesem Plan veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>The calendar at %1 was changed there since it was last published.</source>
        <translation>Der Kalender unter %1 wurde dort seit der letzten Veröffentlichung geändert.</translation>
    </message>
</context>
<context>
    <name>WindowEdits</name>
    <message>
        <source>A window needs a first and a last day; type one such as 2026-07-22, fri or +2w.</source>
        <translation>Ein Zeitfenster braucht einen ersten und einen letzten Tag; geben Sie einen wie 2026-07-22, fri oder +2w ein.</translation>
    </message>
    <message>
        <source>%1 hangs on a milestone that has no date; give that one a date first.</source>
        <translation>%1 hängt an einem Meilenstein, der kein Datum hat; geben Sie diesem zuerst ein Datum.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>WindowExceptionModel</name>
    <message>
        <source>Date of the milestone</source>
        <translation>Termin des Meilensteins</translation>
    </message>
</context>
<context>
    <name>WindowForm</name>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>Kein Release</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>The ends of windows are counted in days or weeks; type one such as 3 or 2w.</source>
        <translation>Die Enden von Zeitfenstern werden in Tagen oder Wochen gezählt; geben Sie eine Angabe wie 3 oder 2w ein.</translation>
    </message>
    <message>
        <source>A fixed date</source>
        <translation>Ein festes Datum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Keine Termine</translation>
    </message>
    <message>
        <source>It would end before it starts; move one of its ends.</source>
        <translation>Es würde enden, bevor es beginnt; verschieben Sie eines seiner Enden.</translation>
    </message>
    <message>
        <source>A milestone that it hangs on has no date; give that one a date, or choose a fixed date.</source>
        <translation>Ein Meilenstein, an dem es hängt, hat keinen Termin; geben Sie ihm einen, oder wählen Sie ein festes Datum.</translation>
    </message>
</context>
<context>
    <name>WindowInfo</name>
    <message>
        <source>allowed by %1 on %2: %3</source>
        <translation>erlaubt von %1 am %2: %3</translation>
    </message>
    <message>
        <source>allowed by %1: %2</source>
        <translation>erlaubt von %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lies in %1</source>
        <translation>Liegt in %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>One exception</source>
        <translation>Eine Ausnahme</translation>
    </message>
    <message>
        <source>%1 exceptions</source>
        <translation>%1 Ausnahmen</translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <source>The window ends before it begins; move one of its ends.</source>
        <translation>Das Zeitfenster endet, bevor es beginnt; verschieben Sie eines seiner Enden.</translation>
    </message>
    <message>
        <source>An end of the window hangs on a milestone that has no date; give that one a date.</source>
        <translation>Ein Ende des Zeitfensters hängt an einem Meilenstein ohne Termin; geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Zeitfenster</translation>
    </message>
</context>
<context>
    <name>WorkImport</name>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>API review</source>
        <translation>API-Prüfung</translation>
    </message>
    <message>
        <source>“%1” may be two days and was left out; say whether the day or the month is first.</source>
        <translation>„%1“ kann zwei Tage bedeuten und wurde ausgelassen; geben Sie an, ob Tag oder Monat zuerst steht.</translation>
    </message>
    <message>
        <source>“%1” is no day and was left out; write it as 2026-07-21.</source>
        <translation>„%1“ ist kein Tag und wurde ausgelassen; schreiben Sie ihn als 2026-07-21.</translation>
    </message>
    <message>
        <source>The import was cancelled; choose the file again.</source>
        <translation>Der Import wurde abgebrochen; wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>pull requests</source>
        <translation>Pull-Requests</translation>
    </message>
    <message>
        <source>assignees</source>
        <translation>Zugewiesene</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>The plan has no release “%1”.</source>
        <translation>Der Plan hat kein Release „%1“.</translation>
    </message>
    <message>
        <source>Several products of the plan have a release “%1”; write the product before it.</source>
        <translation>Mehrere Produkte des Plans haben ein Release „%1“; schreiben Sie das Produkt davor.</translation>
    </message>
    <message>
        <source>An item is in one release only; “%1” was left out.</source>
        <translation>Ein Vorgang ist nur in einem Release; „%1“ wurde weggelassen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>due dates</source>
        <translation>Fälligkeitsdaten</translation>
    </message>
    <message>
        <source>epics</source>
        <translation>Epics</translation>
    </message>
    <message>
        <source>issue %1</source>
        <translation>Issue %1</translation>
    </message>
    <message>
        <source>It is no issue; export the issues again.</source>
        <translation>Das ist kein Issue; exportieren Sie die Issues erneut.</translation>
    </message>
    <message>
        <source>It has no number, or one that no issue can have; export the issues again.</source>
        <translation>Die Nummer fehlt oder ist eine, die kein Issue haben kann; exportieren Sie die Issues erneut.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1 of the file nests deeper than 64 levels, which no list of issues does; export it again.</source>
        <translation>Zeile %1 der Datei ist tiefer als 64 Ebenen verschachtelt, was bei keiner Issue-Liste vorkommt; exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Line %1 of the file is no JSON (%2); export the issues again.</source>
        <translation>Zeile %1 der Datei ist kein JSON (%2); exportieren Sie die Issues erneut.</translation>
    </message>
    <message>
        <source>The file holds no issues; export them as a JSON array.</source>
        <translation>Die Datei enthält keine Issues; exportieren Sie sie als JSON-Array.</translation>
    </message>
    <message>
        <source>The file holds more than 100,000 work items; split it into smaller ones.</source>
        <translation>Die Datei enthält mehr als 100.000 Vorgänge; teilen Sie sie in kleinere auf.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The task has no UID; save the project as XML again.</source>
        <translation>Der Vorgang hat keine UID; speichern Sie das Projekt erneut als XML.</translation>
    </message>
    <message>
        <source>“%1” is no percentage of completion; correct it.</source>
        <translation>„%1“ ist kein Fertigstellungsgrad in Prozent; korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” is no amount of work; save the project as XML again.</source>
        <translation>„%1“ ist keine Arbeitsmenge; speichern Sie das Projekt erneut als XML.</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>inactive tasks</source>
        <translation>inaktive Vorgänge</translation>
    </message>
    <message>
        <source>dependencies on what is left out or in another project</source>
        <translation>Abhängigkeiten von Weggelassenem oder in einem anderen Projekt</translation>
    </message>
    <message>
        <source>durations of tasks without work</source>
        <translation>Dauer von Vorgängen ohne Arbeit</translation>
    </message>
    <message>
        <source>constraints other than “start no earlier than”</source>
        <translation>Einschränkungen außer „Anfang nicht früher als“</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>Stichtage</translation>
    </message>
    <message>
        <source>material and cost resources</source>
        <translation>Material- und Kostenressourcen</translation>
    </message>
    <message>
        <source>costs and rates</source>
        <translation>Kosten und Sätze</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>Basispläne</translation>
    </message>
    <message>
        <source>calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>benutzerdefinierte Felder</translation>
    </message>
    <message>
        <source>work by the day</source>
        <translation>tageweise Arbeit</translation>
    </message>
    <message>
        <source>lags in percent</source>
        <translation>Zeitabstände in Prozent</translation>
    </message>
    <message>
        <source>Lags in elapsed days (%1) were taken as as many working days of 8 hours.</source>
        <translation>Zeitabstände in fortlaufenden Tagen (%1) wurden als ebenso viele Arbeitstage zu 8 Stunden übernommen.</translation>
    </message>
    <message>
        <source>The file holds no tasks; save the project as XML and choose that.</source>
        <translation>Die Datei enthält keine Vorgänge; speichern Sie das Projekt als XML und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Line %1 of the file declares a document type or an entity, which is not read; save the project as XML again.</source>
        <translation>Zeile %1 der Datei deklariert einen Dokumenttyp oder eine Entität, die nicht gelesen werden; speichern Sie das Projekt erneut als XML.</translation>
    </message>
    <message>
        <source>Line %1 of the file holds a text of more than a million characters; shorten it.</source>
        <translation>Zeile %1 der Datei enthält einen Text von mehr als einer Million Zeichen; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Line %1 of the file is no sound XML (%2); save the project as XML again.</source>
        <translation>Zeile %1 der Datei ist kein einwandfreies XML (%2); speichern Sie das Projekt erneut als XML.</translation>
    </message>
    <message>
        <source>This is no Microsoft Project file; save the project as XML and choose that.</source>
        <translation>Das ist keine Microsoft-Project-Datei; speichern Sie das Projekt als XML und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Line %1 of the file nests deeper than 64 elements, which no project does; save the project as XML again.</source>
        <translation>Zeile %1 der Datei ist tiefer als 64 Elemente verschachtelt, was kein Projekt tut; speichern Sie das Projekt erneut als XML.</translation>
    </message>
    <message>
        <source>The file holds more than 100,000 resources; split it into smaller ones.</source>
        <translation>Die Datei enthält mehr als 100.000 Ressourcen; teilen Sie sie in kleinere auf.</translation>
    </message>
    <message>
        <source>The file holds more than 1,000,000 assignments; split it into smaller ones.</source>
        <translation>Die Datei enthält mehr als 1.000.000 Zuordnungen; teilen Sie sie in kleinere auf.</translation>
    </message>
    <message>
        <source>assignees who are no people of the plan</source>
        <translation>Bearbeiter, die keine Personen des Plans sind</translation>
    </message>
    <message>
        <source>%1: done by %2</source>
        <translation>%1: ausgeführt von %2</translation>
    </message>
    <message>
        <source>assignees of items without hours</source>
        <translation>Bearbeiter von Vorgängen ohne Stunden</translation>
    </message>
    <message>
        <source>assignees beyond one for each demand</source>
        <translation>Bearbeiter über einen je Bedarf hinaus</translation>
    </message>
    <message>
        <source>assignees without a skill that the item needs</source>
        <translation>Bearbeiter ohne eine Fähigkeit, die der Vorgang braucht</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1/%2/%3 h</source>
        <translation>%1/%2/%3 h</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 spent</source>
        <translation>%1: %2 aufgewendet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>It depends on “%1”, which is neither in the file nor in the plan.</source>
        <translation>Der Vorgang hängt von „%1“ ab; das steht weder in der Datei noch im Plan.</translation>
    </message>
    <message>
        <source>The dependency “%1” was left out, as the items would wait for each other in a circle.</source>
        <translation>Die Abhängigkeit „%1“ wurde weggelassen, da die Vorgänge sonst im Kreis aufeinander warten würden.</translation>
    </message>
    <message>
        <source>It has neither key nor title; give it one.</source>
        <translation>Weder Schlüssel noch Titel sind vorhanden; ergänzen Sie eines davon.</translation>
    </message>
    <message>
        <source>Its key is longer than 500 characters; shorten it.</source>
        <translation>Der Schlüssel ist länger als 500 Zeichen; kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>It names the same item as %1; leave one of them out.</source>
        <translation>Hier ist derselbe Vorgang genannt wie bei %1; lassen Sie einen davon weg.</translation>
    </message>
    <message>
        <source>The plan has no item of that key, and a new one needs a title; give it one.</source>
        <translation>Der Plan hat keinen Vorgang mit diesem Schlüssel, und ein neuer braucht einen Titel; geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>The title is longer than 500 characters and was cut there.</source>
        <translation>Der Titel ist länger als 500 Zeichen und wurde dort abgeschnitten.</translation>
    </message>
    <message>
        <source>Its parent “%1” is neither in the file nor in the plan.</source>
        <translation>Der übergeordnete Vorgang „%1“ ist weder in der Datei noch im Plan.</translation>
    </message>
    <message>
        <source>Its parent was left out, as it would be a part of itself or lie deeper than 64 levels.</source>
        <translation>Der übergeordnete Vorgang wurde weggelassen, da der Vorgang sonst Teil seiner selbst wäre oder tiefer als 64 Ebenen läge.</translation>
    </message>
    <message>
        <source>Import 1 work item</source>
        <translation>1 Vorgang importieren</translation>
    </message>
    <message>
        <source>Import %1 work items</source>
        <translation>%1 Vorgänge importieren</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Jira export (CSV)</source>
        <translation>Jira-Export (CSV)</translation>
    </message>
    <message>
        <source>GitHub issues (JSON)</source>
        <translation>GitHub-Issues (JSON)</translation>
    </message>
    <message>
        <source>GitLab issues (JSON)</source>
        <translation>GitLab-Issues (JSON)</translation>
    </message>
    <message>
        <source>Microsoft Project (XML)</source>
        <translation>Microsoft Project (XML)</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB; split it into smaller ones.</source>
        <translation>Die Datei ist größer als 64 MB; teilen Sie sie in kleinere auf.</translation>
    </message>
    <message>
        <source>due dates, as a milestone says until when an item must be finished</source>
        <translation>Fälligkeitstermine, da ein Meilenstein angibt, bis wann ein Vorgang fertig sein muss</translation>
    </message>
    <message>
        <source>milestones that the release of the item does not have</source>
        <translation>Meilensteine, die das Release des Vorgangs nicht hat</translation>
    </message>
    <message>
        <source>components that the product does not have</source>
        <translation>Komponenten, die das Produkt nicht hat</translation>
    </message>
    <message>
        <source>further components of an item</source>
        <translation>weitere Komponenten eines Vorgangs</translation>
    </message>
    <message>
        <source>owners of documentation who are no roles of the plan</source>
        <translation>Verantwortliche für Dokumentation, die keine Rollen des Plans sind</translation>
    </message>
    <message>
        <source>No column of the file holds keys or titles of work items; give row 1 headings such as “key,title,team,hours”.</source>
        <translation>Keine Spalte der Datei enthält Schlüssel oder Titel von Vorgängen; geben Sie Zeile 1 Überschriften wie „key,title,team,hours“.</translation>
    </message>
    <message>
        <source>The table has headings but no row below them; add one.</source>
        <translation>Die Tabelle hat Überschriften, aber keine Zeile darunter; fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>The %1 “%2” is not known and was left out.</source>
        <translation>Unbekannt und daher weggelassen: %1 „%2“.</translation>
    </message>
    <message>
        <source>The state “%1” is not known and was left out.</source>
        <translation>Der Status „%1“ ist nicht bekannt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>state of the documentation</source>
        <translation>Status der Dokumentation</translation>
    </message>
    <message>
        <source>rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no number that can be taken; correct it.</source>
        <translation>„%1“ in der Spalte „%2“ ist keine Zahl, die übernommen werden kann; korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is no skill with its hours; write it as “Backend 20/40/60”.</source>
        <translation>„%1“ ist keine Fähigkeit mit ihren Stunden; schreiben Sie sie wie „Backend 20/40/60“.</translation>
    </message>
    <message>
        <source>the column “%1”</source>
        <translation>die Spalte „%1“</translation>
    </message>
    <message>
        <source>labels (%1)</source>
        <translation>Labels (%1)</translation>
    </message>
    <message>
        <source>story points (%1), as nobody said how many hours one is</source>
        <translation>Story-Points (%1), da nicht angegeben ist, wie viele Stunden einer umfasst</translation>
    </message>
    <message>
        <source>A text is longer than 65,536 characters and was cut there.</source>
        <translation>Ein Text ist länger als 65.536 Zeichen und wurde dort abgeschnitten.</translation>
    </message>
    <message>
        <source>Hours must be between 0 and 1,000,000; correct the number.</source>
        <translation>Stunden müssen zwischen 0 und 1.000.000 liegen; berichtigen Sie die Zahl.</translation>
    </message>
    <message>
        <source>The hours must rise from low over likely to high; write them in that order.</source>
        <translation>Die Stunden müssen von niedrig über wahrscheinlich nach hoch ansteigen; schreiben Sie sie in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Weiterer Schlüssel</translation>
    </message>
    <message>
        <source>Category of the state</source>
        <translation>Kategorie des Status</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Stage of maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours, low</source>
        <translation>Stunden, niedrig</translation>
    </message>
    <message>
        <source>Hours, high</source>
        <translation>Stunden, hoch</translation>
    </message>
    <message>
        <source>Hours spent</source>
        <translation>Geleistete Stunden</translation>
    </message>
    <message>
        <source>Most people at a time</source>
        <translation>Max. Personen zugleich</translation>
    </message>
    <message>
        <source>Skill of the hours</source>
        <translation>Fähigkeit für die Stunden</translation>
    </message>
    <message>
        <source>Hours of the skill in the heading</source>
        <translation>Stunden der Fähigkeit in der Überschrift</translation>
    </message>
    <message>
        <source>Skills with their hours</source>
        <translation>Fähigkeiten mit ihren Stunden</translation>
    </message>
    <message>
        <source>Estimate in seconds</source>
        <translation>Schätzung in Sekunden</translation>
    </message>
    <message>
        <source>Remaining time in seconds</source>
        <translation>Restzeit in Sekunden</translation>
    </message>
    <message>
        <source>Time spent in seconds</source>
        <translation>Geleistete Zeit in Sekunden</translation>
    </message>
    <message>
        <source>Story points</source>
        <translation>Story Points</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zugewiesene Person</translation>
    </message>
    <message>
        <source>%1: most people at a time: %2</source>
        <translation>%1: höchstens Personen zugleich: %2</translation>
    </message>
</context>
<context>
    <name>WorkLinks</name>
    <message>
        <source>Several work items are called &quot;%1&quot;; give them keys and type the key of one.</source>
        <translation>Mehrere Vorgänge heißen „%1“; vergeben Sie Schlüssel und geben Sie den Schlüssel eines Vorgangs ein.</translation>
    </message>
    <message>
        <source>There is no work item &quot;%1&quot;; type the key or the title of one.</source>
        <translation>Es gibt keinen Vorgang „%1“; geben Sie den Schlüssel oder den Titel eines Vorgangs ein.</translation>
    </message>
</context>
<context>
    <name>WorkingCalendarModel</name>
    <message>
        <source>Holidays and exceptions</source>
        <translation>Feiertage und Ausnahmen</translation>
    </message>
</context>
<context>
    <name>WriteFile</name>
    <message>
        <source>%1 could not be written (%2); choose another place, or make room there.</source>
        <translation>%1 konnte nicht geschrieben werden (%2); wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 ist ein Ordner; geben Sie eine Datei darin an.</translation>
    </message>
</context>
</TS>
