// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importcells.h"
#include "exchange/work/jirawords.h"
#include "workfixture.h"

using namespace Plimsoll;
using namespace Qt::StringLiterals;

/// Exports of Jira in other languages than English.
class TestJiraLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnExport_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("story"); ///< Type of a story, state of one to do, high priority,
        QTest::addColumn<QString>("bug");   ///< of a bug, one begun, low,
        QTest::addColumn<QString>("task");  ///< of a task, one done, medium.
        QTest::newRow("German") << u"Vorgangstyp,Vorgangsschlüssel,Vorgangs-ID,Zusammenfassung,Übergeordnet,Status,Priorität,Zugewiesene Person,Lösungsversion(en),"
                                   "Ursprüngliche Schätzung,Verbleibende Schätzung,Fälligkeitsdatum,Stichwörter,Komponente(n)"_s
                                << u"Story,Zu erledigen,Hoch"_s << u"Fehler,In Arbeit,Niedrig"_s << u"Aufgabe,Fertig,Mittel"_s;
        QTest::newRow("French") << u"Type de ticket,Clé de ticket,ID de ticket,Résumé,Clé parente,État,Priorité,Responsable,Version(s) corrigée(s),"
                                   "Estimation originale,Estimation restante,Date d'échéance,Étiquettes,Composants"_s
                                << u"Récit,À faire,Élevée"_s << u"Bogue,En cours,Basse"_s << u"Tâche,Terminé(e),Moyenne"_s;
        QTest::newRow("Spanish") << u"Tipo de Incidencia,Clave de incidencia,ID de la incidencia,Resumen,Principal,Estado,Prioridad,Persona asignada,"
                                    "Versiones corregidas,Estimación original,Estimación restante,Fecha de vencimiento,Etiquetas,Componentes"_s
                                 << u"Historia,Tareas por hacer,Alta"_s << u"Error,En curso,Baja"_s << u"Tarea,Finalizada,Media"_s;
        QTest::newRow("Portuguese of Brazil") << u"Tipo de item,Chave da item,ID da item,Resumo,Pai,Status,Prioridade,Responsável,Versões corrigidas,"
                                                 "Estimativa original,Estimativa restante,Data limite,Categorias,Componentes"_s
                                              << u"História,Itens pendentes,Alta"_s << u"Erro,Em andamento,Baixa"_s << u"Tarefa,Concluído,Média"_s;
        QTest::newRow("Japanese") << u"課題タイプ,課題キー,課題 ID,要約,親,ステータス,優先度,担当者,修正バージョン,初期見積り,残余見積り,期限,ラベル,コンポーネント"_s
                                  << u"ストーリー,未着手,高"_s << u"バグ,進行中,低"_s << u"タスク,完了,中"_s;
        QTest::newRow("Chinese") << u"问题类型,问题关键字,问题 ID,概要,父级,状态,优先级,经办人,修复的版本,初始预估,剩余预估,到期日,标签,模块"_s
                                 << u"故事,待办,高"_s << u"缺陷,正在进行,低"_s << u"任务,完成,中"_s;
        QTest::newRow("decomposed letters") << u"Type de ticket,Clé de ticket,ID de ticket,Résumé,Clé parente,État,Priorité,Responsable,"
                                               "Version(s) corrigée(s),Estimation originale,Estimation restante,Date d’échéance,Étiquettes,Composants"_s
                                                   .normalized(QString::NormalizationForm_D)
                                            << u"Récit,À faire,Élevée"_s << u"Bogue,En cours,Basse"_s << u"Tâche,Terminé(e),Moyenne"_s;
    }
    void takesAnExport()
    {
        QFETCH(QString, headings);
        QFETCH(QString, story);
        QFETCH(QString, bug);
        QFETCH(QString, task);
        const auto row = [](const QString &words, int number, const QString &title, const QString &rest) -> QString {
            const QStringList all = words.split(u',');
            return u"\n%1,CR-%2,1000%2,%3,%4,%5,"_s.arg(all[0]).arg(number).arg(title, number == 3 ? u"10001"_s : QString(), all[1]) + all[2] + u',' + rest;
        };
        const QByteArray bytes = (headings + row(story, 1, u"Hatch"_s, u"ada,4.2,144000,,2026-07-01,kind/bug,Boom"_s)
                                  + row(bug, 2, u"Leak"_s, u",,,,,,"_s) + row(task, 3, u"Rope"_s, u",4.3,7200,3600,,,"_s) + u'\n').toUtf8();
        QCOMPARE(guessWorkFormat(bytes), WorkFormat::Jira);
        WorkFixture fixture;
        Component boom;
        boom.id = ComponentId(30);
        boom.name = u"Boom"_s;
        boom.product = ProductId(1);
        fixture.plan.put(boom);
        fixture.plan.put(Person{PersonId(40), u"Ada"_s});
        const auto outcome = fixture.import(bytes);
        QCOMPARE(outcome.count(WorkImportResult::Outcome::Added), 3);
        for (const WorkImportResult &result : outcome.rows)
            QCOMPARE(result.remarks, QStringList());
        QCOMPARE(outcome.leftOut, QStringList{u"due dates, as a milestone says until when an item must be finished (1)"_s});
        const WorkItem &hatch = fixture.item(u"CR-1"_s);
        QCOMPARE(hatch.title, u"Hatch"_s);
        QCOMPARE(hatch.kind, WorkItemKind::Feature); // What the type says goes before a label.
        QCOMPARE(hatch.state, WorkItemState::Accepted);
        QCOMPARE(hatch.priority, 1);
        QCOMPARE(hatch.release, WorkFixture::firstRelease);
        QCOMPARE(hatch.component, boom.id);
        QCOMPARE(fixture.demand(u"CR-1"_s).likely, 40.0); // 144,000 s.
        QCOMPARE(fixture.demand(u"CR-1"_s).person, PersonId(40));
        QCOMPARE(fixture.item(u"CR-2"_s).kind, WorkItemKind::BugFix);
        QCOMPARE(fixture.item(u"CR-2"_s).state, WorkItemState::Started);
        QCOMPARE(fixture.item(u"CR-2"_s).priority, -1);
        const WorkItem &rope = fixture.item(u"CR-3"_s);
        QCOMPARE(rope.kind, WorkItemKind::Feature);
        QCOMPARE(rope.state, WorkItemState::Done);
        QCOMPARE(rope.priority, 0);
        QCOMPARE(rope.parent, hatch.id); // By the number of the issue.
        QCOMPARE(fixture.demand(u"CR-3"_s).likely, 1.0); // The 3,600 s that are left.
    }

    void knowsCustomFieldsAndCategories()
    {
        const QByteArray bytes = "Clave de incidencia,Resumen,Estado,Categoría de estado,Campo personalizado (Fecha de inicio),"
                                 "Campo personalizado (Story Points)\n"
                                 "BH-1,Fase 1,En el taller,En curso,14/sep/26 12:00 AM,5\nBH-2,Fase 2,Esperando,Por hacer,05/ago/26 10:33 AM,\n";
        WorkReadOptions options;
        options.hoursPerPoint = 4;
        const WorkImportSheet sheet = WorkFixture::read(bytes, options);
        QCOMPARE(sheet.leftOut, QStringList());
        QVERIFY(sheet.rows[0].state == WorkItemState::Started);
        QCOMPARE(sheet.rows[0].notBefore, QDate(2026, 9, 14));
        QCOMPARE(sheet.rows[0].estimate->likely, 20.0);
        QVERIFY(sheet.rows[1].state == WorkItemState::Accepted);
        QCOMPARE(sheet.rows[1].notBefore, QDate(2026, 8, 5));
    }

    void guessesTheFormat_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<WorkFormat>("format");
        const QString german = u"Zusammenfassung;\"Vorgangsschlüssel\";Status\nLuke;CR-1;Offen\n"_s;
        QTest::newRow("semicolons, quoted") << german.toUtf8() << WorkFormat::Jira;
        QTest::newRow("Latin-1") << german.toLatin1() << WorkFormat::Jira;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + german.section(u';', 1).toUtf8() << WorkFormat::Jira;
        const QString wide = QChar(0xFEFF) + german;
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2) << WorkFormat::Jira;
        QTest::newRow("words that others use, too") << u"Schlüssel;Titel;Status\nA-1;Luke;offen\n"_s.toUtf8() << WorkFormat::Csv;
        QTest::newRow("in a row below") << u"key;title\nA-1;Vorgangsschlüssel\n"_s.toUtf8() << WorkFormat::Csv;
    }
    void guessesTheFormat()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(WorkFormat, format);
        QCOMPARE(guessWorkFormat(bytes), format);
    }

    void wordsMeanTheSameInAllLanguages_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<WorkItemState>("state");
        QTest::newRow("to do") << u"Zu erledigen|À faire|Por hacer|A fazer|未着手|待办"_s << WorkItemState::Accepted;
        QTest::newRow("in progress") << u"In Bearbeitung|En cours|En curso|Em andamento|進行中|进行中"_s << WorkItemState::Started;
        QTest::newRow("done") << u"Erledigt|Terminé|Hecho|Concluída|完了|已完成"_s << WorkItemState::Done;
        QTest::newRow("dropped") << u"Abgebrochen|Annulé|Cancelado|Rejeitado|却下|已取消"_s << WorkItemState::Dropped;
    }
    void wordsMeanTheSameInAllLanguages()
    {
        QFETCH(QString, words);
        QFETCH(WorkItemState, state);
        const QStringList all = words.split(u'|');
        for (const QString &word : all)
            QVERIFY2(localJiraState(foldedWords(word)) == state, qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(TestJiraLanguages)
#include "tst_jiralanguages.moc"
