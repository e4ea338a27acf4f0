// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/registerview.h"

#include "centre/centreservice.h"
#include "common/controls.h"
#include "common/printlanguage.h"
#include "common/printpreview.h"
#include "common/registerdetail.h"
#include "common/registerfilters.h"
#include "layout/formhtml.h"
#include "layout/registerdocument.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

// The behaviour of RegisterView; its layout is in registerlayout.cpp.
namespace dutydesk {

using namespace Qt::StringLiterals;

void RegisterView::takeLines(std::size_t count)
{
    m_count = count;
    m_isTaking = true;
    for (std::size_t filter = 0; filter < m_register.filters.size(); ++filter) {
        QStringList words;
        for (std::size_t line = 0; line < m_count; ++line) {
            words += m_register.filters[filter].words(line);
        }
        words.removeDuplicates();
        m_filters->offer(filter, words);
    }
    showRows();
    if (!chooseWanted()) {
        m_wanted.reset();
    }
    m_isTaking = false;
    showChoice();
}

RegisterRow RegisterView::rowOf(const Register<std::size_t> &description, std::size_t line)
{
    RegisterRow row{description.id(line), {}, description.isRetired && description.isRetired(line)};
    for (const ColumnOf<std::size_t> &column : description.columns) {
        row.cells.push_back(column.cell(line));
    }
    return row;
}

void RegisterView::showRows()
{
    std::vector<RegisterRow> rows;
    for (std::size_t line = 0; line < m_count; ++line) {
        if (admits(line)) {
            rows.push_back(rowOf(m_register, line));
        }
    }
    const bool isWhole = rows.size() == m_count;
    m_found->setText(isWhole ? tr("%n line(s)", nullptr, static_cast<int>(rows.size()))
                             : tr("%1 of %2 lines").arg(rows.size()).arg(m_count));
    m_hint->setText(m_filters->isNarrowing() && m_count > 0 ? tr("Nothing matches.") : m_register.frame.emptyHint);
    m_table->showRows(std::move(rows));
    if (m_register.frame.choosesFirst && !m_table->chosenId()) {
        m_table->chooseFirst();
    }
}

bool RegisterView::admits(std::size_t line) const
{
    for (std::size_t filter = 0; filter < m_register.filters.size(); ++filter) {
        const QString word = m_filters->word(filter);
        if (!word.isEmpty() && !m_register.filters[filter].words(line).contains(word)) {
            return false;
        }
    }
    const QString typed = m_filters->typed();
    const bool isOfPage = !m_register.admits || m_register.admits(line);
    if (!isOfPage || typed.isEmpty()) {
        return isOfPage;
    }
    return m_register.matches ? m_register.matches(line, typed)
                              : std::ranges::any_of(m_register.columns, [&](const ColumnOf<std::size_t> &column) {
                                    return column.cell(line).words().contains(typed, Qt::CaseInsensitive);
                                });
}

void RegisterView::choose(qint64 id)
{
    m_wanted = id;
    chooseWanted();
}

/// Returns false if the wanted line is not read yet.
bool RegisterView::chooseWanted()
{
    const std::optional<std::size_t> place = m_wanted ? placeOf(*m_wanted) : std::nullopt;
    if (place) {
        makeRoomFor(*place);
        m_table->choose(*std::exchange(m_wanted, {}));
        m_table->setFocus(Qt::OtherFocusReason);
    }
    return place.has_value();
}

void RegisterView::makeRoomFor(std::size_t line)
{
    if (!admits(line)) {
        m_filters->clear();
    }
}

std::optional<std::size_t> RegisterView::placeOf(qint64 id) const
{
    for (std::size_t line = 0; line < m_count; ++line) {
        if (m_register.id(line) == id) {
            return line;
        }
    }
    return {};
}

std::optional<std::size_t> RegisterView::chosenLine() const
{
    const std::optional<qint64> id = m_table->chosenId();
    return id ? placeOf(*id) : std::nullopt;
}

DatePeriod RegisterView::period() const
{
    return m_filters->period();
}

bool RegisterView::may(const std::optional<Right> &right) const
{
    const std::optional<Actor> &actor = m_seat.session.actor();
    return actor && (!right || actor->may(*right));
}

/// Acts are enabled only here, since they may call the derived page, which is incomplete during construction.
void RegisterView::showEvent(QShowEvent *event)
{
    followPerson();
    LiveView::showEvent(event);
}

void RegisterView::followPerson()
{
    const bool isThere = m_seat.session.actor().has_value();
    m_refusal->setVisible(isThere && !mayRead());
    if (m_register.frame.readRight) {
        m_splitter->setVisible(!isThere || mayRead());
    }
    m_readOnly->setVisible(isThere && mayRead() && !may(m_register.frame.writeRight));
    if (m_register.frame.takeOut) {
        for (QAction *action : m_takeOuts) {
            action->setEnabled(may(m_register.frame.takeOut->right));
            action->setWhatsThis(m_register.frame.takeOut->refusal);
        }
    }
    enableActs();
}

void RegisterView::showChoice()
{
    const std::optional<std::size_t> line = chosenLine();
    if (m_detail && line) {
        m_detail->showLine(m_register.heading(*line), rowOf(m_register, *line).cells,
                           m_register.detail ? m_register.detail(*line) : QString());
    } else if (m_detail) {
        m_detail->showHint(m_register.frame.chooseHint);
    }
    enableActs();
    followChoice();
}

void RegisterView::enableActs()
{
    const std::optional<std::size_t> line = chosenLine();
    const std::size_t *place = line ? &*line : nullptr;
    for (std::size_t i = 0; i < m_acts.size(); ++i) {
        const ActOf<std::size_t> &act = m_register.acts[i];
        m_acts[i]->setText(line && act.labelFor ? act.labelFor(*line) : act.frame.label);
        const bool isPossible =
            may(act.frame.right) && (line || !act.frame.wantsLine) && (!act.isPossible || act.isPossible(place));
        m_acts[i]->setVisible(may(act.frame.right) && (isPossible || !act.frame.isHiddenElse));
        m_acts[i]->setEnabled(isPossible);
        if (act.isNextFor) {
            m_acts[i]->setPriority(line && act.isNextFor(*line) ? QAction::HighPriority : QAction::NormalPriority);
        }
    }
}

/// Enter starts the first act that needs a line, of those that are shown only where they are possible.
void RegisterView::beginFirst()
{
    for (std::size_t act = 0; act < m_acts.size(); ++act) {
        const RegisterAct &frame = m_register.acts[act].frame;
        if (frame.wantsLine && (m_acts[act]->isEnabled() || !frame.isHiddenElse)) {
            m_acts[act]->trigger();
            return;
        }
    }
}

void RegisterView::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t act = 0; act < m_acts.size(); ++act) {
        if (m_register.acts[act].frame.wantsLine && m_acts[act]->isEnabled()) {
            menu->addAction(m_acts[act]);
        }
    }
    menu->addSeparator();
    menu->addActions(m_table->actions());
    menu->addActions(m_takeOuts);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void RegisterView::takeOut(const std::function<void(const RegisterExport::Before &)> &proceed)
{
    if (m_table->rows().empty()) {
        m_seat.notifier.showRefusal(tr("There is nothing to print or export."));
    } else if (m_register.frame.takeOut) {
        m_register.frame.takeOut->ask(*this, m_register.frame.title, proceed);
    } else {
        proceed([](Services &, int) { return Result<void>(); });
    }
}

/// The rows that are printed are taken before their number is recorded, so that both are the same.
void RegisterView::print(const RegisterExport::Before &before)
{
    ask([](Services &services, const Actor &) { return services.centre->centre(); },
        [this, before](const Centre &centre) {
            const RegisterSheet sheet = [&] {
                const PrintLanguage meanwhile(centre.language);
                return sheetFor(centre.name.toString());
            }();
            ask([before, count = static_cast<int>(sheet.rows.size())](
                    Services &services, const Actor &) { return before(services, count); },
                [this, sheet, language = centre.language] {
                    PrintPreview::open(
                        m_seat, language, [&] { return RegisterDocument::of(sheet); }, this);
                });
        });
}

void RegisterView::copyAll(const RegisterExport::Before &before)
{
    ask([before, count = static_cast<int>(m_table->rows().size())](Services &services,
                                                                   const Actor &) { return before(services, count); },
        [text = m_table->textOfAll()] { QGuiApplication::clipboard()->setText(text); });
}

TableExport RegisterView::tableShown() const
{
    const QString time = m_register.frame.daysShown > 0 ? u' ' + m_filters->periodInWords() : QString();
    TableExport table{.title = m_register.frame.title + time, .headings = {}, .rows = {}};
    for (const int column : m_table->takenOutColumns()) {
        std::vector<RegisterCell> cells;
        for (const RegisterRow &row : m_table->rows()) {
            cells.push_back(row.cells[static_cast<std::size_t>(column)]);
        }
        RegisterExport::addColumn(table, m_table->headingOf(column), cells);
    }
    return table;
}

RegisterSheet RegisterView::sheetFor(const QString &centreName) const
{
    const Register<std::size_t> anew = m_describe(); // in the language of printed forms
    std::vector<RegisterFilter> filters;
    for (const FilterOf<std::size_t> &filter : anew.filters) {
        filters.push_back(filter.frame);
    }
    RegisterSheet sheet{.centreName = centreName,
                        .title = anew.frame.title,
                        .shown = m_filters->inWords(filters),
                        .headings = {},
                        .rows = {},
                        .printedAt = formhtml::moment(m_seat.clock.now(), m_seat.clock.zone()),
                        .printedBy = m_seat.session.actor()->name.toString()};
    const std::vector<int> columns = m_table->takenOutColumns();
    for (const int column : columns) {
        sheet.headings.append(anew.columns[static_cast<std::size_t>(column)].heading.text);
    }
    for (const RegisterRow &shown : m_table->rows()) {
        const RegisterRow row = rowOf(anew, *placeOf(shown.id));
        auto &cells = sheet.rows.emplace_back();
        for (const int column : columns) {
            const RegisterCell &cell = row.cells[static_cast<std::size_t>(column)];
            cells.push_back({cell.text, cell.subline, cell.isFigure(), cell.isStruck});
        }
    }
    return sheet;
}

} // namespace dutydesk
