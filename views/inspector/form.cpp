// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/form.h"

#include "document/plandocument.h"
#include "domain/milestone.h"
#include "engine/scheduler.h"
#include "views/common/dialogparts.h"
#include "views/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace Plimsoll {

struct Form::Line {
    Row row;
    QLabel *label = nullptr;
    QWidget *holder = nullptr;
    QLabel *error = nullptr;
    bool committing = false;
};

struct Form::InfoLine {
    Tell tell;
    QWidget *holder = nullptr;
    QLabel *text = nullptr;
    QLabel *detail = nullptr;
    FormInfo shown;
};

namespace {

void colour(QLabel *label, const QColor &text)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, text);
    label->setPalette(palette);
}

/// A milestone that the edit would hang on itself, over others: told before it is a step.
Result<void> closesNoCircle(const PlanDocument &document, const PlanEdit &edit, const Plan &after, const Timetable &timetable)
{
    for (const auto &change : edit.changes<Milestone>()) {
        const MilestoneDate *now = timetable.find(change.id());
        const MilestoneDate *before = document.timetable().find(change.id());
        if (now && now->issue == DateIssue::Cycle && !(before && before->issue == DateIssue::Cycle))
            return Error{ErrorCode::Cycle, explainIssue(after, timetable, change.id()), {}};
    }
    return {};
}

} // namespace

Form::Form(PlanDocument &document, QWidget *parent) : QWidget(parent), m_document(document), m_grid(new QGridLayout(this))
{
    const int em = fontMetrics().height();
    m_grid->setContentsMargins(em / 2, em / 2, em / 2, em / 2);
    m_grid->setHorizontalSpacing(em / 3);
    m_grid->setVerticalSpacing(em / 3);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, em * 5);
}

Form::~Form() = default;

Form::Row Form::guarded(Row row, Rule rule)
{
    row.write = [write = std::move(row.write), rule = std::move(rule)](const QVariant &cell) -> Result<PlanEdit> {
        auto edit = write(cell);
        if (!edit)
            return edit;
        if (const auto broken = rule(*edit))
            return *broken;
        return edit;
    };
    return row;
}

void Form::addHeading(const QString &text)
{
    auto *heading = plainLabel(text);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), 0, 1, 2);
}

Form::Line &Form::addLine(Row row)
{
    auto line = std::make_unique<Line>();
    line->row = std::move(row);
    FieldEditor *editor = line->row.editor;
    line->label = plainLabel(line->row.label);
    line->label->setBuddy(editor);
    line->error = plainLabel();
    line->error->hide();
    line->holder = new QWidget;
    auto *layout = new QVBoxLayout(line->holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(editor);
    layout->addWidget(line->error);
    // A field may hand the keyboard on more than once; the last one is what is read out.
    for (QWidget *proxy = editor->focusProxy(); proxy; proxy = proxy->focusProxy())
        proxy->setAccessibleName(line->row.label);
    Line *kept = line.get();
    connect(editor, &FieldEditor::commitWanted, this, [this, kept] { (void)commit(*kept); });
    connect(editor, &FieldEditor::edited, this, [this, kept] { preview(*kept); });
    connect(editor, &FieldEditor::restored, this, [this, kept] {
        showError(*kept, {});
        tell(m_document.plan(), m_document.timetable());
    });
    m_lines.push_back(std::move(line));
    return *kept;
}

void Form::addRow(Row row)
{
    Line &line = addLine(std::move(row));
    const int fieldHeight = QLineEdit().sizeHint().height();
    line.label->setContentsMargins(0, qMax(0, (fieldHeight - fontMetrics().height()) / 2), 0, 0);
    line.label->setMaximumWidth(fontMetrics().height() * 6);
    const int at = m_grid->rowCount();
    m_grid->addWidget(line.label, at, 0, Qt::AlignTop);
    m_grid->addWidget(line.holder, at, 1, Qt::AlignTop);
}

void Form::addWide(Row row)
{
    Line &line = addLine(std::move(row));
    const int at = m_grid->rowCount();
    m_grid->addWidget(line.label, at, 0, 1, 2);
    m_grid->addWidget(line.holder, at + 1, 0, 1, 2);
    m_grid->setRowStretch(at + 1, 1);
}

void Form::addInfo(Tell tell)
{
    auto info = std::make_unique<InfoLine>();
    info->tell = std::move(tell);
    info->holder = new QWidget;
    info->text = plainLabel();
    info->detail = plainLabel();
    QFont bold = info->text->font();
    bold.setBold(true);
    info->text->setFont(bold);
    info->text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(info->holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(info->text);
    layout->addWidget(info->detail);
    m_grid->addWidget(info->holder, m_grid->rowCount(), 0, 1, 2);
    m_infos.push_back(std::move(info));
}

void Form::addWidget(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

void Form::refresh()
{
    const Plan &plan = m_document.plan();
    for (const auto &line : m_lines) {
        const bool visible = !line->row.visible || line->row.visible(plan);
        line->label->setVisible(visible);
        line->holder->setVisible(visible);
        if (line->row.choices)
            line->row.editor->setChoices(line->row.choices(plan));
        line->row.editor->refresh(line->row.read(plan, m_document.timetable()));
        line->row.editor->setReadOnly(m_document.isReadOnly());
        if (!line->row.editor->isEdited())
            showError(*line, {});
    }
    tell(plan, m_document.timetable());
}

void Form::restoreAll()
{
    for (const auto &line : m_lines) {
        if (line->row.editor->isEdited())
            line->row.editor->restore();
    }
}

Result<PlanEdit> Form::editOf(const Line &line) const
{
    const QVariant cell = line.row.editor->cell();
    const bool blank = cell.typeId() == QMetaType::QString && cell.toString().isEmpty();
    // An emptied field that showed "Mixed" says nothing about the records.
    if (blank && line.row.read(m_document.plan(), m_document.timetable()).mixed)
        return PlanEdit();
    return line.row.write(cell);
}

Result<void> Form::commit(Line &line)
{
    if (line.committing)
        return {};
    line.committing = true;
    const auto done = [&]() -> Result<void> {
        const auto edit = editOf(line);
        if (!edit)
            return edit.error();
        if (edit->isEmpty())
            return {};
        Plan after = m_document.plan();
        after.apply(*edit);
        const Timetable timetable = updateTimetable(m_document.timetable(), m_document.plan(), after, *edit);
        if (auto sound = closesNoCircle(m_document, *edit, after, timetable); !sound)
            return sound;
        return m_document.execute(*edit);
    }();
    line.committing = false;
    if (done) {
        line.row.editor->showState(line.row.read(m_document.plan(), m_document.timetable()));
        refresh();
    } else {
        showError(line, done.error().text);
    }
    return done;
}

Result<void> Form::commitPending()
{
    for (const auto &line : m_lines) {
        if (!line->row.editor->isEdited())
            continue;
        if (auto done = commit(*line); !done)
            return done;
    }
    return {};
}

void Form::preview(Line &line)
{
    const auto edit = editOf(line);
    if (!edit) {
        tell(m_document.plan(), m_document.timetable());
        return;
    }
    Plan after = m_document.plan();
    after.apply(*edit);
    tell(after, updateTimetable(m_document.timetable(), m_document.plan(), after, *edit));
}

void Form::tell(const Plan &plan, const Timetable &timetable)
{
    const Theme &theme = Theme::of(palette());
    for (const auto &info : m_infos) {
        info->shown = info->tell(plan, timetable);
        info->text->setText(info->shown.text);
        info->detail->setText(info->shown.detail);
        info->text->setVisible(!info->shown.text.isEmpty());
        info->detail->setVisible(!info->shown.detail.isEmpty());
        info->holder->setVisible(!info->shown.text.isEmpty() || !info->shown.detail.isEmpty());
        colour(info->text, info->shown.wrong ? theme.errorText : palette().color(QPalette::WindowText));
        colour(info->detail, theme.mutedText);
    }
}

void Form::showError(Line &line, const QString &text)
{
    colour(line.error, Theme::of(palette()).errorText);
    line.error->setText(text);
    line.error->setVisible(!text.isEmpty());
}

FieldEditor *Form::editor(const QString &label) const
{
    for (const auto &line : m_lines) {
        if (line->row.label == label)
            return line->row.editor;
    }
    return nullptr;
}

QString Form::errorText(const QString &label) const
{
    for (const auto &line : m_lines) {
        if (line->row.label == label)
            return line->error->text();
    }
    return {};
}

std::vector<FormInfo> Form::infos() const
{
    std::vector<FormInfo> shown;
    for (const auto &info : m_infos) {
        if (!info->shown.text.isEmpty() || !info->shown.detail.isEmpty())
            shown.push_back(info->shown);
    }
    return shown;
}

} // namespace Plimsoll
